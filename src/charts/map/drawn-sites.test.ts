import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { citySizes } from './city-sizes.ts';
import { drawnSites } from './drawn-sites.ts';
import { frameOf } from './frame.ts';
import { designation, EVERY_KIND, place } from './map-answer.fixture.ts';
import { sitesOf } from './sites.ts';

const frame = frameOf(640);
const sizes = citySizes(640);
const sites = sitesOf([
  ...EVERY_KIND.places,
  place('510104', 'Jinjiang', { lon: 104.1, lat: 30.66, designations: [designation('a')] }),
]);

it('lets a pointer mean one site at a time, from further than its circle where there is room', () => {
  const drawn = drawnSites(sites, frame, sizes, NO_FILTER);
  for (const [index, a] of drawn.entries()) {
    expect(a.reach).toBeGreaterThanOrEqual(a.circle.r);
    for (const b of drawn.slice(index + 1))
      expect(Math.hypot(a.circle.x - b.circle.x, a.circle.y - b.circle.y)).toBeGreaterThan(a.reach + b.reach - 0.01);
  }
  expect(drawn.find(({ site }) => site.place.code === '441900')?.reach).toBe(14);
});

it('knows a chosen city by any place drawn at it', () => {
  const chosen = (city: string) =>
    drawnSites(sites, frame, sizes, { ...NO_FILTER, city: [city] }).flatMap((drawn) =>
      drawn.chosen ? [drawn.site.place.code] : [],
    );
  expect(chosen('330305')).toEqual(['330300']);
  expect(chosen('510100')).toEqual(['510100']);
  expect(chosen('999999')).toEqual([]);
});

it('sizes circles so that their areas are in proportion', () => {
  expect(sizes.disc(6) ** 2 / sizes.disc(1) ** 2).toBeCloseTo(6);
  expect(sizes.ring({ held: 0, pending: 4 }) ** 2 / sizes.ring({ held: 0, pending: 1 }) ** 2).toBeCloseTo(4);
});
