import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NEWS_WINDOWS } from '#contract/answers/changes.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { anyFilter } from './any-filter.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);
const filters = anyFilter(await store.facets(NO_FILTER));
const RUNS = { numRuns: 80 };

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
const programmesOf = (items: readonly { readonly kind: string; readonly id: string }[]) =>
  ids(items.filter(({ kind }) => kind === 'programme'));

it('tells without a filter of every change the versions list, the newest version first', async () => {
  const { versions } = await store.changes(NO_FILTER);
  expect(versions.map(({ id }) => id)).toEqual(snapshot.changes.map(({ id }) => id));
  expect(versions.map(({ id }) => id)).toEqual(versions.map(({ id }) => id).toSorted((a, b) => b.localeCompare(a)));
  for (const [at, version] of versions.entries()) {
    const list = snapshot.changes[at];
    for (const change of ['added', 'changed', 'removed'] as const) {
      expect(ids(version.programmes[change])).toEqual(programmesOf(list?.[change] ?? []));
      expect(version.programmes[change].length + version.others[change].length).toBe(list?.[change].length);
    }
  }
});

it('tells under any filter of just the changed programmes that meet it, with the fields that changed', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const met = new Set(oracle.select(filter).map(({ id }) => id));
      const { versions } = await store.changes(filter);
      for (const [at, { programmes }] of versions.entries()) {
        const { added = [], changed = [] } = snapshot.changes[at] ?? {};
        expect(ids(programmes.added)).toEqual(programmesOf(added).filter((id) => met.has(id)));
        expect(ids(programmes.changed)).toEqual(programmesOf(changed).filter((id) => met.has(id)));
        for (const { id, fields } of programmes.changed)
          expect(fields).toEqual(changed.find((change) => change.kind === 'programme' && change.id === id)?.fields);
      }
    }),
    RUNS,
  );
});

it('tells of another record only where its programme meets the filter', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const all = oracle.select(filter);
      fc.pre(all.length < snapshot.programmes.length);
      const { versions } = await store.changes(filter);
      for (const { programme } of versions.flatMap(({ others }) => others.changed)) {
        told++;
        expect(all.map(({ id }) => id)).toContain(programme);
      }
    }),
    RUNS,
  );
  expect(told).toBeGreaterThan(0);
  const { versions } = await store.changes(NO_FILTER);
  const rosters = versions.flatMap(({ others }) => others.changed.filter(({ kind }) => kind === 'roster'));
  expect(rosters.map(({ id, programme }) => [id, programme])).toEqual(
    rosters.map(({ id }) => [id, snapshot.rosters.find((roster) => roster.id === id)?.programme]),
  );
});

it('counts back from the day shown: each programme issued within a year of it stands in one window, the narrowest', async () => {
  const age = (issued: string, day: string) => (Date.parse(day) - Date.parse(earliest(issued))) / 86_400_000;
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const { day, windows } = (await store.changes(filter)).issued;
      expect(day).toBe(latest(filter.asOf ?? snapshot.info.asOf));
      expect(windows.map(({ days }) => days)).toEqual(NEWS_WINDOWS);
      for (const [at, { days, programmes }] of windows.entries()) {
        const from = NEWS_WINDOWS[at - 1] ?? 0;
        const due = oracle.select(filter).filter(({ issued }) => {
          const old = issued === null ? -1 : age(issued, day);
          return old >= from && old < days;
        });
        expect(ids(programmes)).toEqual(ids(due));
        const dates = programmes.map(({ issued }) => earliest(issued ?? ''));
        expect(dates).toEqual(dates.toSorted((a, b) => b.localeCompare(a)));
      }
    }),
    RUNS,
  );
});

it('leads from an id that was given up to the programme that has it now, and from one that is gone to none', async () => {
  const [heir] = snapshot.programmes;
  if (heir === undefined) throw new Error('The dataset has no programme');
  const renamed = createMemoryStore({
    ...snapshot,
    programmes: snapshot.programmes.map((each) => (each === heir ? { ...each, formerIds: ['given-up-2020'] } : each)),
    changes: [
      {
        id: '2026-12-01',
        since: '2026-11-25',
        added: [],
        changed: [],
        removed: [
          { kind: 'programme', id: 'given-up-2020' },
          { kind: 'programme', id: 'gone-2020' },
        ],
      },
    ],
  });
  const removedUnder = async (level: typeof heir.level | null) => {
    const { versions } = await renamed.changes({ ...NO_FILTER, level: level === null ? [] : [level] });
    return versions[0]?.programmes.removed.map(({ id, now }) => [id, now?.id ?? null]);
  };
  expect(await removedUnder(null)).toEqual([
    ['given-up-2020', heir.id],
    ['gone-2020', null],
  ]);
  expect(await removedUnder(heir.level)).toEqual([['given-up-2020', heir.id]]);
  expect(await removedUnder(heir.level === 'national' ? 'municipal' : 'national')).toEqual([]);
});
