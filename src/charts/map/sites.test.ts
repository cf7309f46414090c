import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { designation, place } from './map-answer.fixture.ts';
import { sitesOf } from './sites.ts';

it('makes one site of a city and what is drawn at it, named for the city, with the designations of both', () => {
  const [site, ...others] = sitesOf([
    place('330382', 'Leqing', { drawnAt: '330300', designations: [designation('a'), designation('b', 'proposed')] }),
    place('330300', 'Wenzhou', { designations: [designation('a')] }),
  ]);
  expect(others).toEqual([]);
  expect(site).toMatchObject({ place: { code: '330300' }, others: [{ code: '330382' }], held: 2, pending: 1 });
});

it('names a site without its city for the place with most designations', () => {
  const sites = sitesOf([
    place('330305', 'Dongtou', { drawnAt: '330300' }),
    place('330382', 'Leqing', { drawnAt: '330300', designations: [designation('a')] }),
  ]);
  expect(sites.map((site) => site.place.code)).toEqual(['330382']);
});

it('keeps every place, in exactly one site, and no two sites at one position, whatever their order', () => {
  const places = fc.uniqueArray(
    fc.record({ code: fc.integer({ min: 110_000, max: 659_999 }), at: fc.integer({ min: 0, max: 4 }) }),
    { selector: ({ code }) => code, maxLength: 20 },
  );
  fc.assert(
    fc.property(places, (given) => {
      const made = given.map(({ code, at }) => place(String(code), `P${code}`, { lon: 100 + at, lat: 30 }));
      const sites = sitesOf(made);
      const codes = sites.flatMap((site) => [site.place.code, ...site.others.map((other) => other.code)]);
      expect(codes.toSorted()).toEqual(made.map(({ code }) => code).toSorted());
      expect(new Set(sites.map((site) => `${site.at.x} ${site.at.y}`)).size).toBe(sites.length);
      expect(sitesOf(made.toReversed())).toEqual(sites);
    }),
  );
});
