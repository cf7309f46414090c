import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { AreaTopology } from '#charts/map/topology.ts';
import { bordersOf } from './geometry/borders.ts';

/*
 * Makes the table of neighbouring provinces from the lines of the map: run it after the geometry has changed.
 *
 *   npm run borders
 */
const shapes = new URL('../src/charts/map/geometry/china.topo.json', import.meta.url);
const borders = bordersOf(v.parse(AreaTopology, JSON.parse(await readFile(shapes, 'utf8'))), 'provinces');
const rows = Object.entries(borders).map(
  ([id, others]) => `  '${id}': [${others.map((other) => `'${other}'`).join(', ')}],\n`,
);
await writeFile(
  new URL('../src/contract/province-borders.ts', import.meta.url),
  `/** Made by scripts/borders.ts: the provinces each shares a line of the map with, by ISO 3166-2 code. */
export const PROVINCE_BORDERS: Readonly<Record<string, readonly string[]>> = {
${rows.join('')}};
`,
);
