import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_SORT } from '#contract/sorts.ts';
import type { Cell, CellType, Table } from '#contract/table.ts';
import { DEPTHS, keysOf } from '#contract/vocabulary.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { columnWordsFor } from '#words/column-words.ts';
import { answeredTables, everyAnswer } from './answered-tables.ts';
import { anyFilter } from './any-filter.ts';

const store = createMemoryStore(await openDataset('data'));
const filters = anyFilter(await store.facets(NO_FILTER));
const NAMES = keysOf(ENDPOINTS);
/** All there is, and of a search what a word finds that stands in records of every kind; asked once. */
const answers = new Map(
  NAMES.map((name) => [name, everyAnswer(store, name, name === 'search' ? { ...NO_FILTER, q: 'data' } : NO_FILTER)]),
);
const answersOf = async (name: EndpointName) => answers.get(name) ?? [];
const tablesOfAll = async (name: EndpointName) => (await answersOf(name)).flat();

const repeated = (texts: readonly string[]) => {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
};

const IS: Readonly<Record<CellType, (cell: Cell) => boolean>> = {
  string: (cell) => typeof cell === 'string' && cell !== '',
  number: (cell) => Number.isFinite(cell),
  integer: (cell) => Number.isInteger(cell),
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell),
};

/** What is wrong with a table, said so that the fault can be found. */
function faultsOf({ name, columns, key, rows }: Table): readonly string[] {
  const names = columns.map((column) => column.name);
  const places = key.map((one) => names.indexOf(one));
  const keys = rows.map((row) => places.map((place) => row[place]).join(' '));
  return [
    ...repeated(names).map((one) => `${name}: two columns are called ${one}`),
    ...key.filter((one) => !names.includes(one)).map((one) => `${name}: its key names ${one}, which is no column`),
    ...repeated(keys).map((one) => `${name}: two rows have the key ${one}`),
    ...rows.flatMap((row, at) =>
      row.length === columns.length ? [] : [`${name}: row ${at} has ${row.length} cells of ${columns.length}`],
    ),
    ...rows.flatMap((row, at) =>
      columns.flatMap(({ name: column, type, vocabulary }, place) => {
        const cell = row[place] ?? null;
        if (cell === null) return [];
        if (!IS[type](cell)) return [`${name}.${column} of ${keys[at]}: ${String(cell)} is no ${type}`];
        return vocabulary && !Object.hasOwn(vocabulary, String(cell))
          ? [`${name}.${column} of ${keys[at]}: ${String(cell)} is not in its vocabulary`]
          : [];
      }),
    ),
  ];
}

it.each(NAMES)(
  'tells the rows of %s apart by their keys and fills cells by the types of their columns',
  async (name) => {
    const tables = await tablesOfAll(name);
    expect(tables.some(({ rows }) => rows.length > 0)).toBe(true);
    expect(tables.flatMap(faultsOf)).toEqual([]);
  },
);

it('does so under any filter', async () => {
  const listed = NAMES.filter((name) => !ENDPOINTS[name].path.includes('{id}'));
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...listed), async (filter, name) => {
      expect((await answeredTables(store, name, filter)).flatMap(faultsOf)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('has words for each column of each table', async () => {
  const words = columnWordsFor('en');
  const tables = (await Promise.all(NAMES.map(tablesOfAll))).flat();
  const names = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  expect([...names].filter((name) => words[name] === undefined)).toEqual([]);
  expect(Object.keys(words).filter((name) => !names.has(name))).toEqual([]);
});

it('gives a depth as the number it is, with a name for each', async () => {
  const tables = (await Promise.all(NAMES.map(tablesOfAll))).flat();
  const depths = tables.flatMap(({ columns }) => columns.filter(({ name }) => name === 'depth'));
  expect(depths.length).toBeGreaterThan(0);
  for (const depth of depths) expect(depth).toEqual({ name: 'depth', type: 'integer', vocabulary: DEPTHS });
});

/** Where a table names a programme by its titles: the column of its id, and those of the title. */
const TITLES = [
  ['programme', 'title'],
  ['programme', 'short_title'],
  ['adoption_target_programme', 'adoption_target_title'],
] as const;

it('holds under title the title of a programme, and under short_title the short one, wherever it names one', async () => {
  const { items } = await store.programmes(NO_FILTER, { sort: DEFAULT_SORT, limit: 10_000, after: null });
  const records = await Promise.all(items.map(({ id }) => store.programme(id)));
  const programmes = new Map(records.flatMap((page) => (page === null ? [] : [[page.programme.id, page.programme]])));
  const tables = (await Promise.all(NAMES.map(tablesOfAll))).flat();
  let read = 0;
  const wrong = tables.flatMap(({ name, columns, rows }) => {
    const at = new Map(columns.map((column, place) => [column.name, place]));
    const cellOf = (row: readonly Cell[], column: string) => row[at.get(column) ?? -1] ?? null;
    return rows.flatMap((row) =>
      TITLES.flatMap(([id, title]) => {
        const programme = programmes.get(String(cellOf(row, id)));
        // A roster has a title of its own, beside the programme it is from.
        if (programme === undefined || at.has('roster')) return [];
        const titles = title === 'short_title' ? programme.shortTitle : programme.title;
        return (['en', 'zh'] as const).flatMap((lang) => {
          const cell = cellOf(row, `${title}_${lang}`);
          read += Number(cell !== null);
          return cell === null || cell === titles[lang] ? [] : [`${name}.${title}_${lang}: ${String(cell)}`];
        });
      }),
    );
  });
  expect(read).toBeGreaterThan(1000);
  expect([...new Set(wrong)]).toEqual([]);
});

it.each(['issuer', 'theme'] as const)(
  'says by its name how many programmes of a %s a table holds where it holds but the newest',
  async (name) => {
    for (const tables of await answersOf(name)) {
      const about = tables.find((table) => table.name === name);
      const count = Number(about?.rows[0]?.[about.columns.findIndex((column) => column.name === 'programmes')]);
      const newest = tables.find(({ key }) => key.join(' ') === 'programme');
      expect(newest?.name).toBe('newest_50');
      expect(newest?.rows).toHaveLength(Math.min(count, 50));
    }
  },
);

/** The pages that rows name without being rows of `sources`, as `record id`. */
function lostSources(tables: readonly Table[]): readonly string[] {
  const cellsOf = ({ columns, rows }: Table) =>
    rows.map((row) => new Map(columns.map(({ name }, at): [string, Cell] => [name, row[at] ?? null])));
  const sources = tables.find(({ name }) => name === 'sources');
  if (sources === undefined) return [];
  const known = new Set(cellsOf(sources).map((row) => `${row.get('record')} ${row.get('source')}`));
  return tables.flatMap((table) =>
    cellsOf(table).flatMap((row) => {
      const ids = row.get('source_ids');
      const records = [row.get('roster'), row.get('programme')].filter((id) => typeof id === 'string');
      return typeof ids !== 'string' || records.length === 0
        ? []
        : ids
            .split('; ')
            .filter((id) => !records.some((record) => known.has(`${record} ${id}`)))
            .map((id) => `${table.name}: ${records.join(' or ')} ${id}`);
    }),
  );
}

it.each(['programme', 'roster', 'sector', 'place'] as const)(
  'joins each fact of a %s to the pages that state it',
  async (name) => {
    expect((await answersOf(name)).flatMap(lostSources)).toEqual([]);
  },
);

it('has a row for each dispute that a fact of a programme counts', async () => {
  const sum = (tables: readonly Table[], column: string) =>
    tables.flatMap(({ columns, rows }) => {
      const at = columns.findIndex((one) => one.name === column);
      return at < 0 ? [] : rows.map((row) => Number(row[at]));
    });
  const tables = await tablesOfAll('programme');
  const counted = sum(tables, 'disputed').reduce((all, one) => all + one, 0);
  expect(counted).toBeGreaterThan(0);
  expect(tables.filter(({ name }) => name === 'disputes').flatMap(({ rows }) => rows)).toHaveLength(counted);
});
