import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, OPTIONS } from '#contract/options.ts';
import type { Bilingual } from '#contract/primitives.ts';
import type { Cell, Table } from '#contract/table.ts';
import { BASES, KINDS, RELEVANCES, RUNGS, SEARCH_STATUSES, STATUSES } from '#contract/vocabulary.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { cityMapTables } from '#tables/city-map-tables.ts';
import { heatmapTables } from '#tables/heatmap-tables.ts';
import { timelineTables } from '#tables/timeline-tables.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { cityMapTwin } from '../../src/dashboard/ui/twin/city-map-twin.ts';
import { heatmapTwin } from '../../src/dashboard/ui/twin/heatmap-twin.ts';
import { timelineTwin } from '../../src/dashboard/ui/twin/timeline-twin.ts';
import type { Twin } from '../../src/dashboard/ui/twin/twin.ts';
import { anyFilter } from './any-filter.ts';

const store = createMemoryStore(await openDataset('data'));
const filters = anyFilter(await store.facets(NO_FILTER));
const columnsOf = fc.constantFrom(...OPTIONS.columns.values);
const measures = fc.constantFrom(...OPTIONS.measure.values);
const orders = fc.constantFrom(...OPTIONS.order.values);
const lanesOf = fc.constantFrom(...OPTIONS.lanes.values);

type Seen =
  | string
  | number
  | readonly (string | { readonly text: string; readonly to: { readonly id: string } })[]
  | null;
type Read = Readonly<Record<string, Seen | Cell | undefined>>;

/** The rows of a twin as their cells by the heads of their columns. */
const seenIn = ({ columns, rows }: Twin) =>
  rows.map(({ key, cells }) => ({
    key,
    cells: Object.fromEntries(columns.map(({ label }, at): [string, Seen] => [label, cells[at] ?? null])),
  }));

const rowsOf = ({ columns, rows }: Table): readonly Read[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));

const only = (rows: readonly Read[], names: readonly string[]) =>
  rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));

const sorted = (rows: readonly Read[]) => rows.map((row) => JSON.stringify(row)).toSorted();

/** A text to read; what is none says so. */
const textOf = (seen: Seen | Cell | undefined) => (typeof seen === 'object' ? JSON.stringify(seen) : String(seen));

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
  (digits): [string, string] => [
    new Date(`2026-${digits}-01`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
    digits,
  ],
);
const digitsOf = new Map(MONTHS);

/** A date as it was recorded, from how a reader sees it: 28 April 2026, April 2026 or 2026. */
const readDate = (seen: Seen | undefined) =>
  typeof seen === 'string'
    ? seen
        .split(' ')
        .toReversed()
        .map((part) => digitsOf.get(part) ?? part.padStart(2, '0'))
        .join('-')
    : null;

/** The value whose name is seen. */
const readTerm = (vocabulary: Readonly<Record<string, Bilingual>>, seen: Seen | undefined) =>
  Object.entries(vocabulary).find(([, name]) => name.en === seen)?.[0] ?? `unread: ${textOf(seen)}`;

const partsOf = (seen: Seen | undefined) => (typeof seen === 'object' && seen !== null ? seen : []);

it('shows of the heatmap each number of each sector and column that a file of it holds, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(filters, columnsOf, measures, orders, async (filter, columns, measure, order) => {
      const options = { ...DEFAULT_OPTIONS, columns, measure, order };
      const tables = heatmapTables(await store.heatmap(filter, options));
      const twin = heatmapTwin(tables, { lang: 'en', filter, options });
      const held = rowsOf(tables[0]);
      const ids = new Map(held.map((row) => [row['column_name_en'], row['column']]));
      const read = seenIn(twin).flatMap(({ key, cells }) =>
        [...ids].map(([name, column]) => {
          const [, value = null, appeared = null] = /^(\d+)(?: \(\+(\d+)\))?$/.exec(textOf(cells[textOf(name)])) ?? [];
          return { sector: key, column: column ?? null, value: value && Number(value), appeared: Number(appeared) };
        }),
      );
      const expected = held.map(({ sector, column, value, absence, appeared }) => ({
        sector,
        column,
        // A year nobody looked at has no number on the screen.
        value: absence === 'not-searched' ? null : value,
        appeared: appeared ?? 0,
      }));
      expect(sorted(read)).toEqual(sorted(expected));
    }),
    { numRuns: 30 },
  );
});

it('shows of the timeline every programme with the values a file of it holds, in the same order', async () => {
  const words = timelineWordsFor('en');
  const { columns, startIs, endIs, inferred } = words.table;
  const [title = '', titleZh = '', start = '', starts = '', end = '', ends = '', ...classes] = columns;
  const [kind = '', rung = '', status = '', relevance = '', basis = '', parents = '', children = ''] = classes;
  await fc.assert(
    fc.asyncProperty(filters, lanesOf, async (filter, lanes) => {
      const options = { ...DEFAULT_OPTIONS, lanes };
      const tables = timelineTables(await store.timeline(filter, options));
      const held = rowsOf(tables[0]);
      const laneIds = new Map(
        rowsOf(tables.find(({ name }) => name === 'lanes') ?? tables[0]).map(({ lane, name_en }) => [name_en, lane]),
      );
      const read = seenIn(timelineTwin(tables, { lang: 'en', filter, options })).map(({ key, cells }) => {
        const kin = partsOf(cells[parents]).flatMap((part) => (typeof part === 'string' ? [] : [part]));
        const isInferred = ({ text }: (typeof kin)[number]) => text.endsWith(inferred(''));
        const idsOf = (parts: typeof kin) => parts.map(({ to }) => to.id).join('; ') || null;
        return {
          programme: key,
          title_en: cells[title],
          title_zh: cells[titleZh],
          lanes: partsOf(cells[words.lanes.names[lanes]])
            .map((part) => (typeof part === 'string' ? textOf(laneIds.get(part)) : part.to.id))
            .join('; '),
          start: readDate(cells[start]),
          start_is: cells[starts] === startIs.period ? 'period' : 'issued',
          end: readDate(cells[end]),
          end_is: Object.entries(endIs).find(([, told]) => told === cells[ends])?.[0],
          kind: readTerm(KINDS, cells[kind]),
          rung: readTerm(RUNGS, cells[rung]),
          status: readTerm(STATUSES, cells[status]),
          relevance: readTerm(RELEVANCES, cells[relevance]),
          basis: readTerm(BASES, cells[basis]),
          carries_out: idsOf(kin.filter((part) => !isInferred(part))),
          carries_out_inferred: idsOf(kin.filter(isInferred)),
          carried_out_by: Number(cells[children] ?? 0),
        };
      });
      expect(read).toEqual(only(held, Object.keys(read[0] ?? {})));
    }),
    { numRuns: 20 },
  );
});

it('shows of the map every place and province with the values a file of it holds', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const tables = cityMapTables(await store.cities(filter));
      const seen = seenIn(cityMapTwin(tables, { lang: 'en', filter, options: DEFAULT_OPTIONS }));
      const read = seen.map(({ key, cells }) => {
        const [, search, searched] = /^([^(]+?)(?: \((.+)\))?$/.exec(textOf(cells['Search'])) ?? [];
        const [stands_for, place] = key.split(' ');
        return {
          stands_for,
          place,
          name_en: cells['Place'],
          name_zh: cells['Chinese name'],
          designated: cells['Held'],
          pending: cells['Proposed or planned'],
          programmes: cells['Programmes'],
          search: readTerm(SEARCH_STATUSES, search),
          searched: searched === undefined ? null : readDate(searched),
          entries: partsOf(cells['Designations']).length,
        };
      });
      const expected = rowsOf(tables[0]).map((row) => ({
        ...row,
        pending: Number(row['proposed']) + Number(row['planned']),
        // Where programmes were found the day of the search is not shown.
        searched: row['search'] === 'found' ? null : row['searched'],
        entries: Number(row['designated']) + Number(row['proposed']) + Number(row['planned']),
      }));
      expect(sorted(only(expected, Object.keys(read[0] ?? {})))).toEqual(sorted(read));
    }),
    { numRuns: 30 },
  );
});
