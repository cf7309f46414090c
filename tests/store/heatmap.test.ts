import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark } from '#charts/chart.ts';
import { cellMark, columnMark } from '#charts/heatmap/marks.ts';
import { heatmapSetsAside, OTHER_ISSUERS } from '#contract/column-clauses.ts';
import { LIST_LIMITS } from '#contract/endpoints.ts';
import { type Filter, NO_FILTER, without } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, OPTIONS, type Options } from '#contract/options.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { chooseMark } from '../../src/dashboard/url/change.ts';
import { BLANK_VIEW } from '../../src/dashboard/url/view.ts';
import { anyFilter } from './any-filter.ts';
import { createHeatmapOracle } from './heatmap-oracle.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);
const heatmaps = createHeatmapOracle(snapshot, oracle);
const filters = anyFilter(await store.facets(NO_FILTER));

const COLUMNS = OPTIONS.columns.values;
const MEASURES = OPTIONS.measure.values;
const heatmapOf = (filter: Filter, given: Partial<Options> = {}) =>
  store.heatmap(filter, { ...DEFAULT_OPTIONS, ...given });

it.each(COLUMNS)(
  'counts in each cell the programmes of the %s that name the sector or a child of it',
  async (columns) => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const heatmap = await heatmapOf(filter, { columns });
        const left = oracle.select(filter, heatmapSetsAside(columns));
        expect(heatmap.total).toBe(left.filter(({ sectors }) => sectors.length > 0).length);
        const ofColumn = heatmap.columns.map(({ id }) =>
          left.filter((programme) =>
            heatmaps.isInColumn(
              programme,
              columns,
              id,
              heatmap.columns.map((other) => other.id),
            ),
          ),
        );
        expect(heatmap.columns.map(({ programmes }) => programmes)).toEqual(ofColumn.map(({ length }) => length));
        for (const row of heatmap.rows) {
          const names = (programme: (typeof left)[number]) => oracle.namesSector(programme, row.sector);
          const naming = left.filter(names);
          expect(row.total).toBe(naming.length);
          expect(row.outside).toBe(naming.filter((one) => ofColumn.every((column) => !column.includes(one))).length);
          expect(row.counts).toEqual(ofColumn.map((column) => column.filter(names).length));
          expect(row.depths).toEqual(ofColumn.map((column) => heatmaps.deepest(column.filter(names), row.sector)));
        }
      }),
      { numRuns: 15 },
    );
  },
);

it.each(MEASURES)('measures %s in cells and totals as if counted by hand, in every kind of column', async (measure) => {
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...COLUMNS), async (filter, columns) => {
      const heatmap = await heatmapOf(filter, { columns, measure });
      const ids = heatmap.columns.map(({ id }) => id);
      const left = oracle.select(filter, heatmapSetsAside(columns));
      for (const row of heatmap.rows) {
        const naming = left.filter((programme) => oracle.namesSector(programme, row.sector));
        const count = (some: typeof naming, province: string | null = null) =>
          heatmaps.measure(some, measure, row.sector, filter.asOf, province);
        const inYear = (year: number) => naming.filter((one) => heatmaps.isInColumn(one, 'year', String(year), []));
        expect(row.total).toBe(count(naming));
        expect(row.counts).toEqual(
          ids.map((id) =>
            count(
              naming.filter((programme) => heatmaps.isInColumn(programme, columns, id, ids)),
              columns === 'province' ? id : null,
            ),
          ),
        );
        const { change } = heatmap;
        const rise = change === null ? 0 : count(inYear(change.to)) - count(inYear(change.from));
        expect(row.change).toBe(rise);
      }
    }),
    { numRuns: 20 },
  );
});

it('lists behind each cell and each row just as many programmes as it counts, each with the mention it was counted for', async () => {
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.constantFrom(...COLUMNS),
      fc.nat(),
      fc.nat(),
      async (filter, columns, rowAt, columnAt) => {
        const { rows, columns: heads } = await heatmapOf(filter, { columns });
        const row = rows[rowAt % rows.length];
        const column = columnAt % heads.length;
        const head = heads[column];
        if (row === undefined || head === undefined || head.id === OTHER_ISSUERS) return;
        const chosen = (mark: Mark) =>
          chooseMark({ ...BLANK_VIEW, filter: without(filter, heatmapSetsAside(columns)) }, mark);
        const list = async (mark: Mark | null) => {
          if (mark === null) throw new Error('a column of a clause can be chosen');
          const view = chosen(mark);
          return store.programmes(view.filter, {
            task: view.task,
            sort: '-issued',
            limit: LIST_LIMITS.most,
            after: null,
          });
        };
        const behindCell = await list(cellMark(columns, row.sector, head.id));
        expect(behindCell.total).toBe(row.counts[column]);
        for (const { mentions } of behindCell.items) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(mentions.every(({ sources }) => sources.length > 0)).toBe(true);
        }
        expect(Math.max(0, ...behindCell.items.map(({ mentions }) => mentions[0]?.depth ?? 0))).toBe(
          row.depths[column],
        );
        expect((await list({ kind: 'sector', id: row.sector })).total).toBe(row.total);
        expect((await list(columnMark(columns, head.id))).total).toBe(head.programmes);
      },
    ),
    { numRuns: 100 },
  );
});

it('names no mention where no sector is asked for', async () => {
  const { items } = await store.programmes(NO_FILTER, { sort: '-issued', limit: 50, after: null });
  expect(items.every(({ mentions }) => mentions.length === 0)).toBe(true);
});

it('puts the 2026 action under each of its seven tasks', async () => {
  const action = { ...NO_FILTER, q: '模数共振' };
  const { columns } = await heatmapOf(action, { columns: 'task' });
  expect(columns).toHaveLength(7);
  expect(columns.every(({ programmes }) => programmes > 0)).toBe(true);
});

it('has for every other column one reason of an empty cell: not recorded, or only filtered out', async () => {
  const whole = await heatmapOf(NO_FILTER, { columns: 'theme' });
  const narrow = await heatmapOf({ ...NO_FILTER, level: ['municipal'] }, { columns: 'theme' });
  expect(new Set(whole.rows.flatMap(({ absences }) => absences))).toEqual(new Set([null, 'not-recorded']));
  for (const [at, row] of narrow.rows.entries())
    expect(row.absences.map((absence) => absence === 'filtered')).toEqual(
      row.counts.map((count, column) => count === 0 && (whole.rows[at]?.counts[column] ?? 0) > 0),
    );
});

it('gives each empty cell one reason, and a filled cell none', async () => {
  const whole = await store.heatmap(NO_FILTER, DEFAULT_OPTIONS);
  const narrow = await store.heatmap({ ...NO_FILTER, level: ['municipal'] }, DEFAULT_OPTIONS);
  for (const [at, row] of narrow.rows.entries()) {
    const everything = whole.rows[at];
    expect(row.absences.map((absence) => absence === null)).toEqual(row.counts.map((count) => count > 0));
    expect(row.absences.map((absence) => absence === 'filtered')).toEqual(
      row.counts.map((count, column) => count === 0 && (everything?.counts[column] ?? 0) > 0),
    );
  }
  const reasons = new Set(whole.rows.flatMap(({ absences }) => absences));
  expect(reasons.has('filtered')).toBe(false);
  for (const { sector, years } of snapshot.searches.sectors) {
    const row = whole.rows.find((other) => other.sector === sector);
    for (const year of years)
      expect(row?.absences[whole.columns.findIndex(({ id }) => id === String(year))]).toBe('searched-none-found');
  }
});
