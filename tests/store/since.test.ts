import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Difference } from '#contract/answers/difference.ts';
import { heatmapSetsAside } from '#contract/column-clauses.ts';
import { ENDPOINTS, LIST_LIMITS } from '#contract/endpoints.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import { DEFAULT_OPTIONS, OPTIONS } from '#contract/options.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { drawnCodes } from '#store/member-places.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { anyFilter } from './any-filter.ts';
import { createHeatmapOracle } from './heatmap-oracle.ts';
import { createOracle } from './oracle.ts';
import { createSinceOracle } from './since-oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);
const heatmaps = createHeatmapOracle(snapshot, oracle);
const days = createSinceOracle(snapshot);
const byId = new Map(snapshot.programmes.map((programme) => [programme.id, programme]));

const first = fc
  .tuple(fc.integer({ min: 2015, max: 2026 }), fc.constantFrom('', '-02', '-06-30', '-11', '-12-31'))
  .map(([year, rest]) => `${year}${rest}`);
/** Any filter that compares: with a second day that may be given, the later of the two being the one shown. */
const comparing: fc.Arbitrary<Filter & { since: string }> = fc
  .tuple(anyFilter(await store.facets(NO_FILTER)), first, fc.option(first))
  .map(([filter, one, other]) => {
    if (other === null) return { ...filter, since: one, asOf: null };
    const [since = one, asOf = one] = [one, other].toSorted((a, b) => latest(a).localeCompare(latest(b)));
    return { ...filter, since, asOf };
  });
const page = { sort: '-issued', limit: LIST_LIMITS.most, after: null } as const;

it('marks each programme, in the timeline and in lists, as it stands differently on the two days, told one by one', async () => {
  await fc.assert(
    fc.asyncProperty(comparing, async (filter) => {
      const { bars } = await store.timeline(filter, DEFAULT_OPTIONS);
      const { items } = await store.programmes(filter, page);
      for (const { id, change, changedBy } of [...bars, ...items]) {
        const programme = byId.get(id);
        if (programme === undefined) throw new Error(`${id} is in the dataset`);
        expect(change, id).toBe(days.change(programme, filter.since, filter.asOf));
        expect(changedBy === undefined).toBe(change === undefined);
      }
    }),
    { numRuns: 60 },
  );
});

it('names for each mark the dated facts it rests on, each later than the first day and none later than the second', async () => {
  const kinds = new Set<Difference['kind']>();
  for (const [since, asOf] of [
    ['2020', null],
    ['2023-06', '2025-06-30'],
  ] as const) {
    const { bars } = await store.timeline({ ...NO_FILTER, since, asOf }, DEFAULT_OPTIONS);
    const end = latest(asOf ?? snapshot.info.asOf);
    for (const { changedBy = [], start } of bars) {
      for (const { kind, date } of changedBy) {
        kinds.add(kind);
        expect(latest(date) > latest(since)).toBe(true);
        expect(earliest(date) <= end).toBe(true);
        expect(kind === 'issued' ? date : start).toBe(start);
      }
    }
  }
  expect([...kinds].sort()).toEqual(['child', 'end', 'issued', 'members', 'milestone']);
});

it('leaves every answer as it was where nothing is to be compared, and narrows none', async () => {
  await fc.assert(
    fc.asyncProperty(comparing, async (filter) => {
      const plain = { ...filter, since: null };
      const marks = /"(changedBy|appeared|totalAppeared)":|"change":"/;
      const both = async <Answer>(ask: (asked: Filter) => Promise<Answer>) => [await ask(plain), await ask(filter)];
      for (const [without, compared] of [
        await both((asked) => store.timeline(asked, DEFAULT_OPTIONS)),
        await both((asked) => store.programmes(asked, page)),
        await both((asked) => store.heatmap(asked, DEFAULT_OPTIONS)),
        await both((asked) => store.cities(asked)),
      ]) {
        expect(compared).toMatchObject(without ?? {});
        expect(JSON.stringify(without)).not.toMatch(marks);
      }
      expect(await store.facets(filter)).toEqual(await store.facets(plain));
    }),
    { numRuns: 30 },
  );
});

it.each(OPTIONS.measure.values)(
  'tells in each cell and total how much of the %s came since, as if counted on both days',
  async (measure) => {
    await fc.assert(
      fc.asyncProperty(comparing, fc.constantFrom(...OPTIONS.columns.values), async (filter, columns) => {
        const heatmap = await store.heatmap(filter, { columns, measure });
        const ids = heatmap.columns.map(({ id }) => id);
        const left = oracle.select(filter, heatmapSetsAside(columns));
        const issuedSince = (some: typeof left) => some.length - days.standing(some, filter.since).length;
        expect(heatmap.appeared).toBe(issuedSince(left.filter(({ sectors }) => sectors.length > 0)));
        expect(heatmap.columns.map(({ appeared }) => appeared)).toEqual(
          ids.map((id) => issuedSince(left.filter((one) => heatmaps.isInColumn(one, columns, id, ids)))),
        );
        for (const { sector, appeared, totalAppeared } of heatmap.rows) {
          const naming = left.filter((programme) => oracle.namesSector(programme, sector));
          const came = (some: typeof left, province: string | null = null) =>
            heatmaps.measure(some, measure, sector, filter.asOf, province) -
            heatmaps.measure(days.standing(some, filter.since), measure, sector, filter.asOf, province, filter.since);
          expect(totalAppeared).toBe(came(naming));
          expect(appeared).toEqual(
            ids.map((id) =>
              came(
                naming.filter((one) => heatmaps.isInColumn(one, columns, id, ids)),
                columns === 'province' ? id : null,
              ),
            ),
          );
        }
      }),
      { numRuns: 12 },
    );
  },
);

it('counts on the map the programmes and designations that came since, a roster once a place', async () => {
  await fc.assert(
    fc.asyncProperty(comparing, async (filter) => {
      const { provinces, places } = await store.cities(filter);
      const left = oracle.select(filter, ENDPOINTS.cities.setsAside);
      const issuedSince = (some: typeof left) => some.length - days.standing(some, filter.since).length;
      const hadBefore = (code: string, id: string) =>
        snapshot.rosters
          .filter((roster) => roster.id === id)
          .flatMap(({ members }) => members)
          .some(
            (member) =>
              member.status === 'designated' &&
              drawnCodes(member).includes(code) &&
              withinDates(member.designated, filter) &&
              days.stood(member.designated, filter.since),
          );
      for (const { code, designations, appeared } of [...places, ...provinces])
        expect(appeared?.designations).toBe(
          designations.filter(({ roster, status }) => status === 'designated' && !hadBefore(code, roster)).length,
        );
      for (const { code, appeared } of places)
        expect(appeared?.programmes).toBe(issuedSince(left.filter((one) => oracle.touchesCity(one, code))));
      for (const { province, appeared } of provinces)
        expect(appeared?.programmes).toBe(issuedSince(left.filter((one) => oracle.touchesProvince(one, province))));
    }),
    { numRuns: 40 },
  );
});

it('takes for a programme that carries out another only one a page says does, never a draft', async () => {
  const { bars } = await store.timeline({ ...NO_FILTER, since: '2015' }, DEFAULT_OPTIONS);
  const links = bars.flatMap(({ id, changedBy = [] }) =>
    changedBy.flatMap((fact) => (fact.kind === 'child' ? [{ parent: id, child: byId.get(fact.id) }] : [])),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { parent, child } of links) {
    expect(child?.status).toBe('issued');
    expect(child?.parents).toContainEqual({ id: parent, inferred: false });
  }
});

it('counts cities designated later on a roster of an older programme as new to its sectors', async () => {
  const old = snapshot.programmes.find(({ issued, sectors }) => issued?.startsWith('2016') && sectors.length > 0);
  const rosters = snapshot.rosters.map((roster) => ({ ...roster, programme: old?.id ?? null }));
  const moved = { ...snapshot, rosters };
  const slow = createHeatmapOracle(moved, oracle);
  const { rows } = await createMemoryStore(moved).heatmap(
    { ...NO_FILTER, since: '2021' },
    { columns: 'year', measure: 'cities' },
  );
  const standing = days.standing(snapshot.programmes, '2021');
  for (const { sector, total, totalAppeared = 0 } of rows) {
    const naming = standing.filter((one) => oracle.namesSector(one, sector));
    expect(total - totalAppeared).toBe(slow.measure(naming, 'cities', sector, null, null, '2021'));
  }
});
