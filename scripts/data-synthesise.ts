import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { Programme } from '#contract/entities/programme.ts';
import { openDataset } from '#dataset/open-dataset.ts';

/**
 * Writes a dataset of any size shaped like the real one, for tests of scale: real programmes copied under new ids, their
 * dates moved by whole years inside the range there is. Seeded: one size gives one dataset. Nothing in it is a fact.
 * npm run data:synthesise -- --programmes 10000 --out DIR
 */
const { values } = parseArgs({ options: { programmes: { type: 'string' }, out: { type: 'string' } } });
const count = Number(values.programmes);
const { out } = values;
if (!Number.isInteger(count) || count < 1 || out === undefined) {
  console.error('Usage: npm run data:synthesise -- --programmes 10000 --out DIR');
  process.exit(2);
}

/** Park and Miller's generator: enough for a spread, the same everywhere. */
let seed = 42;
function random(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}

const FIRST = 2015;
const LAST = 2025;
const moved = (date: string, years: number) =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4).replace('02-29', '02-28')}`;

/** The programme under another id, everything dated in it moved alike, and its kin left out: lineage cannot be copied. */
function copyOf(programme: Programme, id: string): object {
  const year = programme.issued === null ? FIRST : Number(programme.issued.slice(0, 4));
  const years = FIRST + random(LAST - FIRST + 1) - year;
  const move = (date: string | null) => (date === null ? null : moved(date, years));
  const { start, end } = programme.period;
  return {
    ...programme,
    id,
    formerIds: [],
    parents: [],
    issued: move(programme.issued),
    published: move(programme.published) === null ? null : move(programme.issued ?? programme.published),
    period: { start: move(start), end: move(end) },
    targets: programme.targets.map((target) => ({ ...target, by: move(target.by) })),
    superseded: programme.superseded && {
      ...programme.superseded,
      on: moved(programme.superseded.on, years),
      by: null,
    },
    milestones: programme.milestones.map((milestone) => ({ ...milestone, date: moved(milestone.date, years) })),
    sources: programme.sources.map((source) => ({ ...source, published: null })),
  };
}

const { programmes, searches } = await openDataset('data');
await rm(out, { recursive: true, force: true });
await cp('data', out, { recursive: true, filter: (path) => !/[\\/](?:versions|schema)$/.test(path) });
// What was searched and not found in the real years may well be there in the moved ones.
await writeFile(join(out, 'searches.yaml'), stringify({ ...searches, sectors: [] }));
await mkdir(join(out, 'programmes'), { recursive: true });
for (let made = programmes.length; made < count; made++) {
  const model = programmes[random(programmes.length)];
  if (model === undefined) break;
  const id = `${model.id}-copy-${made}`;
  await writeFile(
    join(out, 'programmes', `${id}.yaml`),
    stringify(copyOf(model, id), { aliasDuplicateObjects: false }),
  );
}
console.log(`${out}: ${Math.max(count, programmes.length)} programmes, of which ${programmes.length} are real.`);
