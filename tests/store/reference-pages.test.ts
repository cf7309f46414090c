import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Profile } from '#contract/answers/profile.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { latest, yearOf } from '#contract/partial-date.ts';
import { keysOf, THEMES } from '#contract/vocabulary.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { anyFilter } from './any-filter.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);
const filters = anyFilter(await store.facets(NO_FILTER));

const DAYS = [null, '2021', '2024-06-30'];
const issuerIds = snapshot.issuers.map(({ id }) => id);
const themeIds = keysOf(THEMES);

/** What is counted, said one value at a time. */
function tally(programmes: readonly Programme[], ids: readonly string[], has: (one: Programme, id: string) => boolean) {
  const counts = ids.map((id) => [id, programmes.filter((programme) => has(programme, id)).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
const counted = (list: Profile['issuers']) => Object.fromEntries(list.map(({ id, count }) => [id, count]));

async function expectProfile(profile: Profile, filter: Filter): Promise<void> {
  const met = oracle.select(filter);
  expect(profile.programmes).toBe(met.length);
  const dated = met.flatMap(({ issued }) => (issued === null ? [] : [yearOf(issued)]));
  expect(profile.undated).toBe(met.length - dated.length);
  const span = dated.length === 0 ? 0 : Math.max(...dated) - Math.min(...dated) + 1;
  expect(profile.years).toEqual(
    Array.from({ length: span }, (_, at) => Math.min(...dated) + at).map((year) => ({
      year,
      count: dated.filter((other) => other === year).length,
    })),
  );
  const { items } = await store.programmes(filter, { sort: '-issued', limit: 50, after: null });
  expect(profile.latest).toEqual(items);
  expect(counted(profile.sectors)).toEqual(
    tally(
      met,
      snapshot.sectors.map(({ id }) => id),
      oracle.namesSector,
    ),
  );
  expect(profile.steps).toHaveLength(met.flatMap(({ milestones }) => milestones).length);
  for (const list of [profile.sectors, profile.themes, profile.issuers])
    expect(list.map(({ count }) => count)).toEqual(list.map(({ count }) => count).sort((a, b) => b - a));
}

it('tells of each issuer what it signed, alone and with whom, as if counted by hand, on any day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('MIIT', 'NDRC', ...issuerIds), fc.constantFrom(...DAYS), async (id, asOf) => {
      const page = await store.issuer(id, { asOf });
      const filter = { ...NO_FILTER, issuer: [id], asOf };
      const met = oracle.select(filter);
      expect(page?.issuer.id).toBe(id);
      if (page === null) return;
      await expectProfile(page.profile, filter);
      const others = issuerIds.filter((other) => other !== id);
      expect(counted(page.profile.issuers)).toEqual(tally(met, others, (one, other) => one.issuers.includes(other)));
      expect(page.alone).toBe(met.filter((one) => one.issuers.length + one.unnamedIssuers === 1).length);
      expect(page.rosters.map((roster) => roster.id)).toEqual(
        snapshot.rosters.filter(({ issuers }) => issuers.includes(id)).map((roster) => roster.id),
      );
    }),
    { numRuns: 40 },
  );
});

it.each(themeIds)('tells of the theme %s who issues it and what stands beside it, on any day', async (id) => {
  for (const asOf of DAYS) {
    const page = await store.theme(id, { asOf });
    const filter = { ...NO_FILTER, theme: [id], asOf };
    const met = oracle.select(filter);
    expect(page?.id).toBe(id);
    if (page === null) return;
    await expectProfile(page.profile, filter);
    expect(counted(page.profile.issuers)).toEqual(tally(met, issuerIds, (one, issuer) => one.issuers.includes(issuer)));
    expect(counted(page.profile.themes)).toEqual(
      tally(
        met,
        themeIds.filter((other) => other !== id),
        (one, theme) => one.themes.some((own) => own === theme),
      ),
    );
  }
});

it('lists every issuer and every theme with its programmes under any filter, its own clause set aside', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const issuers = await store.issuers(filter);
      expect(issuers.map(({ id }) => id).sort()).toEqual(issuerIds.toSorted());
      const left = oracle.select(filter, ['issuer']);
      for (const { id, programmes } of issuers)
        expect(programmes, id).toBe(left.filter((programme) => programme.issuers.includes(id)).length);
      const themes = await store.themes(filter);
      expect(themes.map(({ id }) => id)).toEqual(themeIds);
      const ofThemes = oracle.select(filter, ['theme']);
      for (const { id, programmes, years } of themes) {
        const own = ofThemes.filter((programme) => programme.themes.some((theme) => theme === id));
        expect(programmes, id).toBe(own.length);
        expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(own.filter(({ issued }) => issued).length);
      }
    }),
    { numRuns: 25 },
  );
});

it('shows of each roster the members named by the day, each once, with the names of all they point at', async () => {
  for (const roster of snapshot.rosters) {
    for (const asOf of DAYS) {
      const page = await store.roster(roster.id, { asOf });
      const named = roster.members.filter(
        ({ designated }) => asOf === null || (designated !== null && designated <= latest(asOf)),
      );
      expect(page?.roster.members.map(({ name }) => name.zh).sort()).toEqual(named.map(({ name }) => name.zh).sort());
      expect(page?.recorded).toBe(roster.members.length);
      const known = new Set(page?.places.map(({ id }) => id));
      const codes = named.flatMap((member) => [member.place ?? [], member.components, member.alsoIn].flat());
      expect(codes.every((code) => known.has(code))).toBe(true);
      const provinces = new Set(page?.provinces.map(({ id }) => id));
      expect(named.every(({ province }) => provinces.has(province))).toBe(true);
    }
  }
});

it('counts for each term the programmes that a search for it finds, and of a sector those that name it', async () => {
  for (const asOf of DAYS) {
    const terms = await store.glossary({ asOf });
    expect(terms).toHaveLength(snapshot.terms.length);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    for (const { zh, sector, programmes } of terms) {
      const used = { ...NO_FILTER, asOf, ...(sector === null ? { q: zh } : { sector: [sector] }) };
      expect(programmes, zh).toBe(oracle.select(used).length);
    }
  }
});

it('knows no issuer, theme or roster of another id, not even one of another case', async () => {
  expect(await store.issuer('miit', NO_FILTER)).toBeNull();
  expect(await store.theme('toString', NO_FILTER)).toBeNull();
  expect(await store.roster('', NO_FILTER)).toBeNull();
});
