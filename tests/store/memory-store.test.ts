import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENDPOINTS, LIST_LIMITS } from '#contract/endpoints.ts';
import { type Filter, type ListKey, NO_FILTER } from '#contract/filter/filter.ts';
import { isFilterKey } from '#contract/filter/grammar.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import { yearOf } from '#contract/partial-date.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { BadCursor } from '#store/store.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);
const all = await store.facets(NO_FILTER);

const some = (key: ListKey) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(fc.constantFrom(...all[key].map(({ value }) => `${key}=${value}`)), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.join('&')),
    },
  );
const day = fc.oneof(
  fc.integer({ min: 2014, max: 2027 }).map(String),
  fc
    .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
);
const words = fc.constantFrom('', '', '', '算力', '钢铁', 'steel', 'data set', '人工智能 robot', '数', 'zzz', '。');
/** Filters a reader could make, of values the dataset has, by the very grammar of the address. */
const filters: fc.Arbitrary<Filter> = fc
  .record({
    lists: fc.tuple(
      ...(
        ['sector', 'theme', 'level', 'kind', 'issuer', 'province', 'city', 'designation', 'relevance', 'basis'] as const
      ).map(some),
    ),
    from: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
    to: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
    asOf: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
    q: words,
  })
  .map(
    ({ lists, from, to, asOf, q }) =>
      parseQuery([...lists, `from=${from}`, `to=${to}`, `asOf=${asOf}`, `q=${encodeURIComponent(q)}`].join('&')).filter,
  );

const RUNS = { numRuns: 150 };
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();

it('leaves under any filter just the programmes that meet it one by one, on every page of the list', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const met: { id: string }[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof store.programmes>> = await store.programmes(filter, {
          sort: '-issued',
          limit: 40,
          after,
        });
        met.push(...page.items);
        after = page.next;
      } while (after !== null);
      expect(ids(met)).toEqual(ids(oracle.select(filter)));
    }),
    RUNS,
  );
});

it('counts for every value of every clause what choosing it would leave', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const facets = await store.facets(filter);
      expect(facets.total).toBe(oracle.select(filter).length);
      for (const key of ['theme', 'level', 'sector', 'designation', 'city'] as const) {
        const rest = oracle.select(filter, [key]);
        for (const { value, count } of facets[key].slice(0, 12)) {
          const chosen = new Set(ids(oracle.select({ ...NO_FILTER, [key]: [value] })));
          expect(count, `${key}=${value}`).toBe(rest.filter(({ id }) => chosen.has(id)).length);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('draws each dated programme as one bar and lists each undated one', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const timeline = await store.timeline(filter, DEFAULT_OPTIONS);
      const left = oracle.select(filter, ENDPOINTS.timeline.setsAside);
      expect(ids([...timeline.bars, ...timeline.undated])).toEqual(ids(left));
      expect(timeline.total).toBe(left.length);
      const goals = left.flatMap(({ targets }) =>
        targets.filter(({ nature, by }) => nature === 'target' && by !== null),
      );
      expect(timeline.targetsDue.reduce((sum, { count }) => sum + count, 0)).toBe(goals.length);
    }),
    RUNS,
  );
});

it('counts in each cell of the heatmap the programmes of the year that name the sector or a child of it', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const { years, rows, total } = await store.heatmap(filter, DEFAULT_OPTIONS);
      const left = oracle.select(filter, ENDPOINTS.heatmap.setsAside);
      expect(total).toBe(left.filter(({ sectors }) => sectors.length > 0).length);
      for (const row of rows) {
        const naming = left.filter((programme) => oracle.namesSector(programme, row.sector));
        expect(row.total).toBe(naming.length);
        expect(row.counts).toEqual(
          years.map((year) => naming.filter(({ issued }) => issued !== null && yearOf(issued) === year).length),
        );
      }
    }),
    { numRuns: 60 },
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
    for (const year of years) expect(row?.absences[whole.years.indexOf(year)]).toBe('searched-none-found');
  }
});

it('counts on the map the programmes of each province and place', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const { provinces, places } = await store.cities(filter);
      const left = oracle.select(filter, ENDPOINTS.cities.setsAside);
      for (const { province, programmes } of provinces)
        expect(programmes).toBe(left.filter((programme) => oracle.touchesProvince(programme, province)).length);
      for (const { code, programmes } of places)
        expect(programmes).toBe(left.filter((programme) => oracle.touchesCity(programme, code)).length);
    }),
    { numRuns: 60 },
  );
});

it('keeps every order: by date, by title in either language, by targets, by id', async () => {
  const list = (sort: Parameters<typeof store.programmes>[1]['sort'], lang: 'en' | 'zh' = 'en') =>
    store.programmes({ ...NO_FILTER, lang }, { sort, limit: LIST_LIMITS.most, after: null }).then(({ items }) => items);
  const targets = (await list('-targets')).map((item) => item.targets);
  expect(targets).toEqual(targets.toSorted((a, b) => b - a));
  const byId = (await list('id')).map(({ id }) => id);
  expect(byId).toEqual(byId.toSorted());
  const dates = (await list('-issued')).flatMap(({ issued }) => issued ?? []);
  expect(dates[0]?.slice(0, 4)).toBe('2026');
  const titles = (await list('title', 'zh')).map(({ title }) => title.zh);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare));
});

it('refuses a cursor of another list, and one no list gave out', async () => {
  const first = await store.programmes(NO_FILTER, { sort: 'id', limit: 1, after: null });
  await expect(store.programmes(NO_FILTER, { sort: 'title', limit: 1, after: first.next })).rejects.toThrow(BadCursor);
  await expect(store.programmes(NO_FILTER, { sort: 'id', limit: 1, after: 'nonsense' })).rejects.toThrow(BadCursor);
});

it('finds a programme by an id it once had, with its parents, children and what each fact rests on', async () => {
  const renamed = await store.programme('petrochemicals-14fyp');
  expect(renamed?.programme.id).toBe('petrochemicals-high-quality-14fyp');
  const action = await store.programme('model-data-resonance-2026');
  expect(action?.parents.map(({ id }) => id)).toContain('ai-plus-opinions-2025');
  const parent = await store.programme('ai-plus-opinions-2025');
  expect(parent?.children.map(({ id }) => id)).toContain('model-data-resonance-2026');
  expect(action?.programme.targets.every(({ basis }) => ['official', 'corroborated', 'single'].includes(basis))).toBe(
    true,
  );
  expect(await store.programme('no-such-programme')).toBeNull();
});

it('narrows rosters by what they are, and never lists one without members', async () => {
  const inGuangdong = await store.rosters({ ...NO_FILTER, province: ['CN-GD'] });
  expect(inGuangdong.length).toBeGreaterThan(0);
  const early = await store.rosters({ ...NO_FILTER, asOf: '2020' });
  for (const { members } of early) {
    expect(members.length).toBeGreaterThan(0);
    for (const { designated } of members) expect(Number(designated?.slice(0, 4))).toBeLessThanOrEqual(2020);
  }
  expect(Object.keys(NO_FILTER).every(isFilterKey)).toBe(true);
});
