import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import { PROVINCES, SURROUNDINGS } from './geometry.ts';
import { type PlanePoint, project } from './projection.ts';
import type { Area, Position } from './topology.ts';

/** Capitals, longitude and latitude in degrees. */
const CAPITALS: Readonly<Record<string, readonly [number, number]>> = {
  'CN-AH': [117.28, 31.86],
  'CN-BJ': [116.4, 39.91],
  'CN-CQ': [106.55, 29.56],
  'CN-FJ': [119.31, 26.06],
  'CN-GD': [113.25, 23.12],
  'CN-GS': [103.84, 36.06],
  'CN-GX': [108.32, 22.82],
  'CN-GZ': [106.72, 26.58],
  'CN-HA': [113.65, 34.76],
  'CN-HB': [114.27, 30.58],
  'CN-HE': [114.48, 38.04],
  'CN-HI': [110.35, 19.98],
  'CN-HL': [126.65, 45.75],
  'CN-HN': [112.97, 28.2],
  'CN-JL': [125.32, 43.88],
  'CN-JS': [118.78, 32.06],
  'CN-JX': [115.88, 28.68],
  'CN-LN': [123.43, 41.79],
  'CN-NM': [111.65, 40.81],
  'CN-NX': [106.27, 38.47],
  'CN-QH': [101.76, 36.63],
  'CN-SC': [104.07, 30.67],
  'CN-SD': [117.0, 36.67],
  'CN-SH': [121.46, 31.22],
  'CN-SN': [108.93, 34.26],
  'CN-SX': [112.56, 37.87],
  'CN-TJ': [117.18, 39.14],
  'CN-XJ': [87.6, 43.8],
  'CN-XZ': [91.1, 29.65],
  'CN-YN': [102.72, 25.04],
  'CN-ZJ': [120.16, 30.29],
};

function ringHolds(ring: readonly Position[], { x, y }: PlanePoint): boolean {
  return ring.slice(1).reduce((inside, [x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    const crosses = y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    return crosses ? !inside : inside;
  }, false);
}

const holds = ({ polygons }: Area, point: PlanePoint) =>
  polygons.some((rings) => rings.filter((ring) => ringHolds(ring, point)).length % 2 === 1);

it('has the 31 province-level units, each round its own capital and no other', () => {
  expect(PROVINCES.map(({ id }) => id).toSorted()).toEqual(Object.keys(CAPITALS).toSorted());
  for (const [id, [lon, lat]] of Object.entries(CAPITALS)) {
    const at = project(lon, lat);
    expect(
      PROVINCES.filter((area) => holds(area, at)).map((area) => area.id),
      id,
    ).toEqual([id]);
  }
});

it('has the land around them as one, and no capital on it', () => {
  expect(SURROUNDINGS).toHaveLength(1);
  for (const [lon, lat] of Object.values(CAPITALS))
    expect(SURROUNDINGS.filter((area) => holds(area, project(lon, lat)))).toEqual([]);
  for (const [lon, lat] of [
    [127, 37.5],
    [106.9, 47.9],
    [77, 28.6],
  ] as const)
    expect(SURROUNDINGS.filter((area) => holds(area, project(lon, lat)))).toHaveLength(1);
});

it('shows every province whole in a picture of any width', () => {
  for (const width of [280, 358, 640, 1071, 1440]) {
    const { height, toPicture } = frameOf(width);
    for (const [x = 0, y = 0] of PROVINCES.flatMap(({ polygons }) => polygons.flat(2))) {
      const at = toPicture({ x, y });
      expect(at.x > 0 && at.x < width && at.y > 0 && at.y < height).toBe(true);
    }
  }
});

it('weighs less than 8 KB as sent', () => {
  const file = readFileSync(new URL('geometry/china.topo.json', import.meta.url));
  expect(brotliCompressSync(file).length).toBeLessThan(8_000);
});
