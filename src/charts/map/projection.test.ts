import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from './projection.ts';

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const lon = fc.double({ min: 73, max: 136, noNaN: true });
const lat = fc.double({ min: 3, max: 54, noNaN: true });

type LonLat = readonly [number, number];

function greatCircle([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const chord = half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon1, lon2);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

it('puts 105° E 36° N at the origin, east to the right and south below', () => {
  const origin = project(105, 36);
  expect(origin.x).toBe(0);
  expect(origin.y).toBeCloseTo(0, 9);
  expect(project(110, 36).x).toBeGreaterThan(0);
  expect(project(105, 30).y).toBeGreaterThan(0);
});

it('keeps areas true: a square of a twentieth of a degree is as large on the map as on the sphere', () => {
  fc.assert(
    fc.property(lon, lat, (west, south) => {
      const [east, north] = [west + 0.05, south + 0.05];
      const corners = [project(west, south), project(east, south), project(east, north), project(west, north)];
      const onMap = corners.reduce((sum, { x, y }, index) => {
        const next = corners[(index + 1) % corners.length] ?? { x, y };
        return sum + (next.x * y - x * next.y) / 2;
      }, 0);
      const onSphere = EARTH_RADIUS_KM ** 2 * radians(0.05) * (Math.sin(radians(north)) - Math.sin(radians(south)));
      expect(onMap / onSphere).toBeCloseTo(1, 4);
    }),
  );
});

it('keeps distances between far cities within four per cent', () => {
  const beijing: LonLat = [116.4, 39.9];
  const urumqi: LonLat = [87.6, 43.8];
  const haikou: LonLat = [110.35, 20.02];
  const ways: readonly (readonly [LonLat, LonLat])[] = [
    [beijing, urumqi],
    [beijing, haikou],
    [urumqi, haikou],
  ];
  for (const [from, to] of ways) {
    const [a, b] = [project(...from), project(...to)];
    const ratio = Math.hypot(b.x - a.x, b.y - a.y) / greatCircle(from, to);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
  }
});
