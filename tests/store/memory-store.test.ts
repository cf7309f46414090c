import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProgrammeList, ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { ENDPOINTS, LIST_LIMITS } from '#contract/endpoints.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { isFilterKey } from '#contract/filter/grammar.ts';
import { DEFAULT_OPTIONS, OPTIONS } from '#contract/options.ts';
import { earliest } from '#contract/partial-date.ts';
import { orderOf, SORTS, type SortKey } from '#contract/sorts.ts';
import { BASES, KINDS, LEVELS } from '#contract/vocabulary.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { BadCursor } from '#store/store.ts';
import { anyFilter } from './any-filter.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);
const all = await store.facets(NO_FILTER);

const filters = anyFilter(all);

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

it('stands each bar in every lane it has a value of, counts honestly, and loses none to what has no lane', async () => {
  const values = {
    rung: ({ rung }: Programme, id: string) => rung === id,
    sector: oracle.namesSector,
    issuer: ({ issuers }: Programme, id: string) => issuers.includes(id),
    theme: ({ themes }: Programme, id: string) => themes.some((theme) => theme === id),
    province: oracle.touchesProvince,
  };
  const byId = new Map(snapshot.programmes.map((programme) => [programme.id, programme]));
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...OPTIONS.lanes.values), async (filter, by) => {
      const { bars, lanes } = await store.timeline(filter, { lanes: by });
      for (const { id, total } of lanes) expect(total, id).toBe(bars.filter((bar) => bar.lanes.includes(id)).length);
      const order = lanes.map(({ id }) => id);
      const own = order.filter((id) => id !== 'others' && id !== 'none');
      const known = new Set(by === 'voice' || by === 'rung' ? [] : all[by].map(({ value }) => value));
      for (const bar of bars) {
        expect(bar.lanes.length).toBeGreaterThan(0);
        expect(bar.lanes).toEqual(order.filter((id) => bar.lanes.includes(id)));
        const programme = byId.get(bar.id);
        if (by === 'voice' || programme === undefined) continue;
        const met = own.filter((id) => values[by](programme, id));
        const elsewhere = [...known].some((id) => values[by](programme, id)) ? 'others' : 'none';
        expect(bar.lanes).toEqual(met.length > 0 ? met : [elsewhere]);
      }
    }),
    { numRuns: 60 },
  );
});

it('shows the largest lanes, headline sectors before all, and folds the rest into one that says how many it holds', async () => {
  const { lanes } = await store.timeline(NO_FILTER, { lanes: 'sector' });
  const headline = new Set(snapshot.sectors.flatMap((sector) => (sector.headline ? [sector.id] : [])));
  const own = lanes.filter(({ id }) => id !== 'others' && id !== 'none');
  expect(own.slice(0, headline.size).every(({ id }) => headline.has(id))).toBe(true);
  const rest = own.slice(headline.size).map(({ total }) => total);
  expect(rest).toEqual(rest.toSorted((a, b) => b - a));
  expect(own.length).toBeLessThanOrEqual(13);
  expect(lanes.find(({ id }) => id === 'others')?.name.en).toBe(
    `${snapshot.sectors.length - own.length} other sectors`,
  );
});

it('gives each bar the programmes it carries out, and how many carry it out, drawn or not', async () => {
  const { bars } = await store.timeline({ ...NO_FILTER, level: ['national'] }, DEFAULT_OPTIONS);
  for (const bar of bars) {
    const own = snapshot.programmes.find(({ id }) => id === bar.id);
    expect(bar.parents).toEqual(own?.parents);
    expect(bar.children).toBe(
      snapshot.programmes.filter(({ parents }) => parents.some(({ id }) => id === bar.id)).length,
    );
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

it('says of each province since when it issues programmes, and its own adoption target for 2027', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const { provinces } = await store.cities(filter);
      const left = oracle.select(filter, ENDPOINTS.cities.setsAside);
      for (const { province, first, adoption } of provinces) {
        const codes = snapshot.places.filter((place) => place.province === province).map(({ code }) => code);
        const own = left.filter(({ jurisdiction }) => jurisdiction === province || codes.includes(jurisdiction));
        const years = own.flatMap(({ issued }) => (issued === null ? [] : [Number(issued.slice(0, 4))]));
        expect(first).toBe(years.length === 0 ? null : Math.min(...years));
        if (adoption === null) continue;
        const source = own.find(({ id }) => id === adoption.programme);
        expect(source?.jurisdiction).toBe(province);
        expect(source?.targets.map(({ value, unit, metric }) => [value, unit, metric.zh])).toContainEqual([
          adoption.value,
          '%',
          adoption.metric.zh,
        ]);
      }
    }),
    { numRuns: 60 },
  );
  const { provinces } = await store.cities(NO_FILTER);
  const stating = provinces.filter(({ adoption }) => adoption !== null).map(({ province }) => province);
  expect(stating).toEqual(expect.arrayContaining(['CN-AH', 'CN-CQ', 'CN-GS', 'CN-HN', 'CN-JS', 'CN-SC', 'CN-SN']));
  expect(stating).not.toContain('CN-ZJ');
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

const rankIn = (table: object, key: string) => Object.keys(table).indexOf(key);
const SORTED_BY: Readonly<Record<SortKey, (item: ProgrammeSummary) => string | number | null>> = {
  issued: ({ issued }) => issued && earliest(issued),
  end: ({ period }) => period.end && earliest(period.end),
  title: ({ title }) => title.en,
  level: ({ level }) => rankIn(LEVELS, level),
  kind: ({ kind }) => rankIn(KINDS, kind),
  basis: ({ basis }) => rankIn(BASES, basis),
  targets: ({ targets }) => targets,
  sources: ({ sources }) => sources,
  id: ({ id }) => id,
};

it.each(SORTS)('walks the order %s page by page to each programme once, what has no value last', async (sort) => {
  const seen: ProgrammeSummary[] = [];
  let after: string | null = null;
  do {
    const page: ProgrammeList = await store.programmes(NO_FILTER, { sort, limit: 97, after });
    seen.push(...page.items);
    after = page.next;
  } while (after !== null);
  expect(new Set(ids(seen)).size).toBe(snapshot.programmes.length);
  const { key, descends } = orderOf(sort);
  const given = seen.map(SORTED_BY[key]);
  const known = given.filter((value) => value !== null);
  expect(given.slice(0, known.length)).toEqual(known);
  const collator = new Intl.Collator('en');
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : key === 'title'
        ? collator.compare(String(a), String(b))
        : Number(a > b) - Number(a < b);
  expect(known).toEqual(known.toSorted((a, b) => (descends ? compare(b, a) : compare(a, b))));
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
