import fc from 'fast-check';
import { PNG } from 'pngjs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { createApi } from '#api/create-api.ts';
import type { ChartContext } from '#charts/chart.ts';
import { drawingOf } from '#charts/charts.ts';
import { ANSWERS, type DataOf } from '#contract/answers.ts';
import { askedOf } from '#contract/asked.ts';
import { API_BASE, ENDPOINTS } from '#contract/endpoints.ts';
import { NO_FILTER, without } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { FILTER_KEYS } from '#contract/filter/grammar.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { OPTIONS, optionPairs, readOptions } from '#contract/options.ts';
import type { Cell, Table } from '#contract/table.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { makePictureMetadata } from '#exports/picture-metadata/make-picture-metadata.ts';
import { pngWithMetadata } from '#exports/picture-metadata/png-metadata.ts';
import { readPictureMetadata } from '#exports/picture-metadata/read-picture-metadata.ts';
import { svgWithMetadata } from '#exports/picture-metadata/svg-metadata.ts';
import { type ReadableFormat, readRows } from '#exports/readers/read-rows.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { rowDigests, rowsHash } from '#tables/rows-hash.ts';
import { tablesOf } from '#tables/tables-of.ts';
import { shownRows } from '../../src/dashboard/features/verify/shown-rows.ts';
import { twinOf } from '../../src/dashboard/ui/twin/twin-of.ts';
import { anyFilter } from './any-filter.ts';
import { marksOf } from './drawn-rows.ts';

const FILTERS_A_VIEW = 50;
const VIEWS = ['timeline', 'heatmap', 'cities', 'programmes'] as const;
type View = (typeof VIEWS)[number];
const FILES: readonly ReadableFormat[] = ['csv', 'xlsx', 'datapackage'];

const store = createMemoryStore(await openDataset('data'));
const api = createApi(store);
const { info, hash } = store.dataset;

/** Of a filter of many clauses little is left: some of them are taken away, so that there are rows to compare. */
const anyQuestion = fc
  .record({
    filter: anyFilter(await store.facets(NO_FILTER)),
    cleared: fc.subarray([...FILTER_KEYS], { maxLength: FILTER_KEYS.length - 4 }),
    lanes: fc.constantFrom(...OPTIONS.lanes.values),
    columns: fc.constantFrom(...OPTIONS.columns.values),
    measure: fc.constantFrom(...OPTIONS.measure.values),
    lang: fc.constantFrom('en' as const, 'zh' as const),
  })
  .map(({ filter, cleared, lang, ...chosen }) => ({
    filter: { ...without(filter, cleared), lang },
    options: readOptions(chosen).options,
  }));
type Question = typeof anyQuestion extends fc.Arbitrary<infer T> ? T : never;

const queryOf = (view: View, { filter, options }: Question) =>
  askedOf(view, '', writeQueryString([...filterPairs(filter), ...optionPairs(options, ENDPOINTS[view].options)])).query;

/** @throws where the API refuses. */
async function get(view: View, query: string): Promise<Response> {
  const response = await api.request(`${API_BASE}/${view}?${query}`);
  if (!response.ok) throw new Error(`${view}?${query}: ${response.status} ${await response.text()}`);
  return response;
}

async function programmesAt(query: string): Promise<DataOf<'programmes'>> {
  const read = v.parse(ANSWERS.programmes, await (await get('programmes', query)).json());
  if (read.links.next === undefined) return read.data;
  const rest = await programmesAt(read.links.next.split('?')[1] ?? '');
  return { ...rest, items: [...read.data.items, ...rest.items] };
}

async function fileRows(view: View, query: string, format: ReadableFormat, table: Table): Promise<Cell[][]> {
  const response = await get(view, `${query}&format=${format}`);
  return readRows(format, new Uint8Array(await response.arrayBuffer()), table);
}

const pixel = new PNG({ width: 1, height: 1 });
const png: Uint8Array = PNG.sync.write(pixel);

/** What PNG and SVG pictures of an answer say of its rows when they come back. */
function pictured(view: View, query: string, table: Table) {
  const metadata = makePictureMetadata({
    view: `https://example.org/?${query}`,
    asked: { endpoint: view, query },
    version: info.version,
    datasetHash: hash,
    table,
  });
  const svg = new TextEncoder().encode(svgWithMetadata('<svg xmlns="http://www.w3.org/2000/svg"></svg>', metadata));
  return [pngWithMetadata(png, metadata), svg].map(readPictureMetadata);
}

async function drawn(view: Exclude<View, 'programmes'>, query: string, { filter, options }: Question) {
  const { data } = v.parse(ANSWERS[view], await (await get(view, query)).json());
  const today = info.asOf;
  const context: ChartContext = { lang: filter.lang, theme: 'light', width: 900, today, filter, options, open: null };
  const chart = drawingOf(view, data)?.(context);
  if (chart === undefined) throw new Error(`${view} is not drawn`);
  const tables = tablesOf(view, data);
  return { tables, chart, twin: twinOf(view, tables, context) };
}

it.each(VIEWS)(
  `gives the same rows and one hash for the answer of %s, each file, the table on the screen and the picture, under ${FILTERS_A_VIEW} filters`,
  async (view) => {
    let rows = 0;
    for (const question of fc.sample(anyQuestion, FILTERS_A_VIEW)) {
      const query = queryOf(view, question);
      const picture = view === 'programmes' ? null : await drawn(view, query, question);
      const [table] = picture?.tables ?? tablesOf('programmes', await programmesAt(`${query}&limit=200`));
      const expected = rowsHash(table);
      rows += table.rows.length;

      for (const format of view === 'cities' ? [...FILES, 'geojson' as const] : FILES) {
        const read = await fileRows(view, query, format, table);
        expect(rowsHash({ ...table, rows: read }), `${format} of ${view}?${query}`).toBe(expected);
      }
      if (picture === null) continue;
      const shown = shownRows(picture.twin, table, question.filter.lang);
      expect(rowsHash({ ...table, rows: shown }), `table of ${view}?${query}`).toBe(expected);
      const { drawn: marks, meant } = marksOf(picture.chart, table);
      expect(marks, `picture of ${view}?${query}`).toEqual(meant);
      for (const metadata of pictured(view, query, table)) {
        const told = { rowsHash: expected, rows: rowDigests(table), query };
        expect(metadata, `metadata of ${view}?${query}`).toMatchObject(told);
      }
    }
    expect(rows).toBeGreaterThan(FILTERS_A_VIEW);
  },
);
