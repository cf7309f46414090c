import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '#contract/entities/place.ts';
import type { Designation } from '#contract/entities/roster.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { createOracle } from './oracle.ts';

const snapshot = await openDataset('data');
const store = createMemoryStore(snapshot);
const oracle = createOracle(snapshot);
const { places, rosters, programmes } = snapshot;

const anyPlace = fc.constantFrom(...places);
const days = fc.constantFrom(null, '2019', '2021-06', '2023-12-31', '2025-10', '2026-11-25');
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();

const idOf = (place: Place) => (place.kind === 'province' ? place.province : place.code);
const insideOf = (place: Place) =>
  places.filter((other) => {
    if (other.code === place.code) return false;
    if (place.kind === 'province') return other.province === place.province;
    return place.code.endsWith('00') && other.code.startsWith(place.code.slice(0, 4));
  });
const by = (date: string | null, asOf: string | null) =>
  asOf === null || (date !== null && earliest(date) <= latest(asOf));
const codesOf = (member: Designation) => [member.place, ...member.components, ...member.alsoIn];

async function pageOf(place: Place, asOf: string | null = null) {
  const page = await store.place(idOf(place), { asOf });
  if (page === null) throw new Error(`No page of ${place.name.en}`);
  return page;
}

describe('The page of a place', () => {
  it('holds each programme under its province or city once: its own, of places in it, or issued elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, days, async (place, asOf) => {
        const page = await pageOf(place, asOf);
        const issued = programmes.filter((programme) => by(programme.issued, asOf));
        const inside = insideOf(place);
        expect(ids(page.own)).toEqual(ids(issued.filter(({ jurisdiction }) => jurisdiction === idOf(place))));
        const within = issued.filter(({ jurisdiction }) => inside.some((part) => idOf(part) === jurisdiction));
        expect(ids(page.within.flatMap((group) => group.programmes))).toEqual(ids(within));
        const clause = place.kind === 'province' ? { province: [place.province] } : { city: [place.code] };
        const local = new Set([...ids(page.own), ...ids(within)]);
        const touching = oracle.select({ ...NO_FILTER, ...clause, asOf }).filter(({ id }) => !local.has(id));
        expect(ids(page.naming)).toEqual(ids(touching));
      }),
      { numRuns: 120 },
    );
  });

  it('lists every entry of every roster that names it or a place in it by that day, and counts them in the list', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, days, async (place, asOf) => {
        const page = await pageOf(place, asOf);
        const codes = new Set<string | null>([place.code, ...insideOf(place).map(({ code }) => code)]);
        const met = rosters.flatMap((roster) =>
          roster.members.filter(
            (member) =>
              by(member.designated, asOf) &&
              (codesOf(member).some((code) => codes.has(code)) ||
                (codesOf(member).every((code) => code === null) && member.province === idOf(place))),
          ),
        );
        expect(page.designations.map(({ name }) => name.en).sort()).toEqual(met.map(({ name }) => name.en).sort());
        const list = (await store.places({ asOf })).flatMap((province) => [province, ...province.places]);
        const line = list.find(({ id }) => id === idOf(place));
        const designated = met.filter(({ status }) => status === 'designated').length;
        expect([line?.designated, line?.pending]).toEqual([designated, met.length - designated]);
        expect([line?.own, line?.within]).toEqual([
          page.own.length,
          page.within.reduce((sum, group) => sum + group.programmes.length, 0),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every fact the pages that state it', async () => {
    for (const id of ['420100', 'CN-GD', 'CN-SH']) {
      const page = await store.place(id, { asOf: null });
      const facts = [
        ...(page?.designations ?? []),
        ...(page?.targets ?? []),
        ...(page?.naming.flatMap(({ mentions }) => mentions) ?? []),
        ...(page?.sectors.flatMap(({ mentions }) => mentions) ?? []),
      ];
      expect(facts.length).toBeGreaterThan(20);
      for (const { sources } of facts) expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('tells of each target of its own programmes, none of another place', async () => {
    const page = await store.place('CN-GD', { asOf: null });
    const own = programmes.filter(({ jurisdiction }) => jurisdiction === 'CN-GD');
    const said = page?.targets.map(({ programme, metric }) => `${programme.id} ${metric.en}`).sort();
    expect(said).toEqual(own.flatMap(({ id, targets }) => targets.map(({ metric }) => `${id} ${metric.en}`)).sort());
  });

  it('knows a province by either code, and a place nobody recorded by none', async () => {
    expect(await store.place('420000', { asOf: null })).toEqual(await store.place('CN-HB', { asOf: null }));
    expect(await store.place('999999', { asOf: null })).toBeNull();
  });

  it('stands a district under its city, and where it has no coordinates at that city', async () => {
    const page = await store.place('330108', { asOf: null });
    expect(page?.city?.name.en).toBe('Hangzhou');
    expect(page?.province?.id).toBe('CN-ZJ');
    expect(page?.point?.drawnAt?.name.en).toBe('Hangzhou');
    expect((await store.place('330100', { asOf: null }))?.places.map(({ id }) => id)).toContain('330108');
  });

  it('says which kind of nothing it is: not looked for, or looked for on a day and not found', async () => {
    expect((await store.place('310114', { asOf: null }))?.search).toEqual({
      place: '310114',
      status: 'not-searched',
      searches: [],
    });
    const tangshan = await store.place('130200', { asOf: null });
    expect(tangshan?.search.status).toBe('searched-none-found');
    expect(tangshan?.search.searches[0]?.date).toBe('2026-11-25');
  });

  it('names the provinces beyond a province’s border, and the other places of a city’s province', async () => {
    const shanghai = await store.place('CN-SH', { asOf: null });
    expect(shanghai?.neighbours.map(({ name }) => name.en)).toEqual(['Jiangsu', 'Zhejiang']);
    const wuhan = await store.place('420100', { asOf: null });
    const others = places.filter(
      ({ province, code, kind }) => province === 'CN-HB' && code !== '420100' && kind !== 'province',
    );
    expect(ids(wuhan?.neighbours ?? [])).toEqual(others.map(({ code }) => code).sort());
  });
});
