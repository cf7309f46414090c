import { expect, it } from 'vitest';
import { isNew } from './came.ts';
import { cityMapChart } from './city-map-chart.ts';
import { contextOf, draw, textsIn } from './drawing.fixture.ts';
import { cityMap, designation, place, province } from './map-answer.fixture.ts';

const since = { since: '2025-06' };
const came = (designations: number, programmes: number) => ({ appeared: { designations, programmes } });
const held = [designation('a'), designation('b')];
const MAP = cityMap(
  [
    place('510100', 'Chengdu', { designations: held, programmes: 6, ...came(1, 2) }),
    place('320200', 'Wuxi', { lon: 120.29, lat: 31.57, province: 'CN-JS', programmes: 2, ...came(0, 2) }),
    place('430100', 'Changsha', {
      lon: 112.97,
      lat: 28.2,
      province: 'CN-HN',
      designations: held,
      programmes: 4,
      ...came(0, 3),
    }),
  ],
  [
    province('CN-SC', '510000', 'Sichuan', { designations: [designation('d')], programmes: 8, ...came(1, 4) }),
    province('CN-JS', '320000', 'Jiangsu', { programmes: 2, ...came(0, 2) }),
  ],
);

it('calls a place new that was designated since, or that only new programmes name; never one that holds what it held', () => {
  expect(MAP.places.map(isNew)).toEqual([true, true, false]);
  expect(isNew(place('320200', 'Wuxi', { designations: held, programmes: 2 }))).toBe(false);
});

it('rings what is new, and says in the key what the ring means; without a comparison there is no ring', () => {
  const rings = (filter = {}) =>
    draw(MAP, contextOf(640, filter)).svg.match(/fill="none"[^>]* stroke="#1c2126"/g)?.length ?? 0;
  const withoutMarks = cityMap([place('510100', 'Chengdu', { designations: held })]);
  expect(rings(since)).toBe(3);
  expect(draw(withoutMarks, contextOf(640)).svg).not.toMatch(/fill="none"[^>]* stroke="#1c2126"/);
  expect(textsIn(draw(MAP, contextOf(640, since)).svg).map(({ content }) => content)).toContain(
    'newly designated or newly named',
  );
});

it('tells what came in headline, tip and tile', () => {
  const { headline, reading } = cityMapChart(MAP, contextOf(640, since));
  expect(headline).toBe('Since 30 June 2025: 2 new designations in 2 places; new programmes in 2 provinces');
  expect(reading).toContain('A ring around a circle');
  const tiles = draw(MAP, contextOf(640, since, { form: 'tiles' }));
  expect(textsIn(tiles.svg).map(({ content }) => content)).toContain('3 +2');
});
