import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Programme } from '#contract/entities/programme.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import { latest } from '#contract/partial-date.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);

const sectorIds = snapshot.sectors.map(({ id }) => id);
const anySector = fc.constantFrom(...sectorIds);
const anyDay = fc.option(fc.constantFrom('2016', '2019-06', '2022-03-31', '2024', '2025-09', '2026-04-27'), {
  nil: null,
});
const RUNS = { numRuns: 80 };

async function pageOf(id: string, asOf: string | null) {
  const page = await store.sector(id, { asOf });
  if (page === null) throw new Error(`No sector ${id}`);
  return page;
}

/** How deeply a programme speaks of a sector or a part of it, one mention at a time. */
function depthIn(programme: Programme, id: string): number {
  const family = snapshot.sectors.filter((sector) => sector.id === id || sector.parent === id).map((each) => each.id);
  return Math.max(0, ...programme.sectors.filter((mention) => family.includes(mention.id)).map(({ depth }) => depth));
}

it('answers every sector and nothing else', async () => {
  for (const id of sectorIds) expect((await pageOf(id, null)).sector.id).toBe(id);
  expect(await store.sector('unobtainium', { asOf: null })).toBeNull();
});

it('counts the programmes that name the sector or a part of it by the day, and those about it', async () => {
  await fc.assert(
    fc.asyncProperty(anySector, anyDay, async (id, asOf) => {
      const page = await pageOf(id, asOf);
      const left = oracle.select({ ...NO_FILTER, sector: [id], asOf });
      expect(page.programmes).toBe(left.length);
      expect(page.dedicated).toBe(left.filter((programme) => depthIn(programme, id) === 4).length);
      const local = left.filter(({ level }) => level !== 'national').map((programme) => programme.id);
      expect(page.provinces.flatMap(({ programmes }) => programmes).sort()).toEqual(local.sort());
      for (const { id: province, programmes } of page.provinces) {
        const own = left.filter((programme) => programmes.includes(programme.id));
        for (const programme of own) expect(oracle.touchesProvince(programme, province)).toBe(true);
      }
    }),
    RUNS,
  );
});

it('gives each goal and rule of the programmes that may be of the sector, with its pages, and no count', async () => {
  await fc.assert(
    fc.asyncProperty(anySector, anyDay, async (id, asOf) => {
      const { targets } = await pageOf(id, asOf);
      const left = oracle.select({ ...NO_FILTER, sector: [id], asOf });
      const demanded = left.flatMap((programme) =>
        programme.targets
          .filter(({ nature }) => nature !== 'count')
          .map(({ metric }) => ({ programme, metric, depth: depthIn(programme, id) })),
      );
      const said = ({ programme, metric }: { programme: { id: string }; metric: { en: string } }) =>
        `${programme.id} ${metric.en}`;
      const given = targets.map(said).sort();
      const deep = demanded.filter(({ depth }) => depth > 1).map(said);
      expect(given).toEqual(expect.arrayContaining(deep));
      expect(demanded.map(said)).toEqual(expect.arrayContaining(given));
      for (const target of targets) {
        const depth = demanded.find((each) => said(each) === said(target))?.depth ?? 0;
        expect(target.scope === 'own').toBe(depth === 4);
        expect(depth === 1 && target.scope !== 'worded').toBe(false);
        expect(target.sources.length).toBeGreaterThan(0);
      }
      const due = targets.map(({ by }) => (by === null ? '9999' : latest(by)));
      expect(due).toEqual(due.toSorted());
    }),
    RUNS,
  );
});

it('calls a goal of a wider document worded only where its Chinese holds a name of the sector or a part', async () => {
  const { targets } = await pageOf('autos', null);
  const worded = targets.filter(({ scope }) => scope === 'worded');
  expect(worded.length).toBeGreaterThan(0);
  for (const { metric } of worded) expect(metric.zh).toContain('汽车');
  for (const { metric } of targets.filter(({ scope }) => scope === 'shared')) expect(metric.zh).not.toContain('汽车');
});

it('counts years as the heatmap does, with its deepest mentions and its reasons for nothing', async () => {
  for (const asOf of [null, '2023-06']) {
    const { columns, rows } = await store.heatmap({ ...NO_FILTER, asOf }, DEFAULT_OPTIONS);
    for (const { sector, counts, depths, absences } of rows) {
      const { years } = await pageOf(sector, asOf);
      expect(years.length).toBeGreaterThan(0);
      for (const { year, depths: own, absence } of years) {
        const at = columns.findIndex(({ id }) => id === String(year));
        expect(own[1] + own[2] + own[3] + own[4]).toBe(counts[at]);
        expect(([4, 3, 2, 1] as const).find((depth) => own[depth] > 0) ?? 0).toBe(depths[at]);
        expect(absence).toBe(absences[at]);
      }
    }
  }
});

it('dates every step, end of a period and goal of these programmes, in order', async () => {
  await fc.assert(
    fc.asyncProperty(anySector, anyDay, async (id, asOf) => {
      const { deadlines, targets } = await pageOf(id, asOf);
      const left = oracle.select({ ...NO_FILTER, sector: [id], asOf });
      const kinds = (kind: string) => deadlines.filter((deadline) => deadline.kind === kind);
      expect(kinds('step').length).toBe(left.flatMap(({ milestones }) => milestones).length);
      expect(kinds('end').length).toBe(left.filter(({ period }) => period.end !== null).length);
      expect(kinds('goals').reduce((sum, { goals }) => sum + goals, 0)).toBe(
        targets.filter(({ nature, by }) => nature === 'target' && by !== null).length,
      );
      const days = deadlines.map(({ date }) => latest(date));
      expect(days).toEqual(days.toSorted());
    }),
    RUNS,
  );
});

it('lists of each sector what its page says, under any day', async () => {
  for (const asOf of [null, '2024']) {
    for (const listed of await store.sectors({ ...NO_FILTER, asOf })) {
      const page = await pageOf(listed.id, asOf);
      expect(listed).toMatchObject({ programmes: page.programmes, dedicated: page.dedicated });
      expect(listed.deepest === 4).toBe(page.dedicated > 0);
      expect(page.deadlines).toEqual(expect.arrayContaining(listed.deadlines));
    }
  }
});

it('gives only figures of the sector itself, none that was published after the day', async () => {
  const { figures } = await pageOf('steel', null);
  expect(figures.length).toBe(snapshot.figures.filter(({ sector }) => sector === 'steel').length);
  const before = await pageOf('steel', '2025-06');
  expect(before.figures.length).toBeLessThan(figures.length);
});
