import { expect, it } from 'vitest';
import { locatorMap } from './locator-map.ts';

const WUHAN = { lon: 114.27, lat: 30.58 };
const box = (path: string) => {
  const at = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

it('lifts one province out of the others and sets the point inside it', () => {
  const map = locatorMap('CN-HB', [WUHAN], 300, 'en');
  const { left, right, top, bottom } = box(map.chosen);
  const [point] = map.points;
  expect(point?.x).toBeGreaterThan(left);
  expect(point?.x).toBeLessThan(right);
  expect(point?.y).toBeGreaterThan(top);
  expect(point?.y).toBeLessThan(bottom);
  expect(right - left).toBeLessThan(map.width / 4);
});

it('draws each province once, all within the picture, and says where its lines come from', () => {
  const map = locatorMap('CN-HB', [], 300, 'en');
  const whole = locatorMap('', [], 300, 'en');
  expect(map.provinces.length + map.chosen.length).toBe(whole.provinces.length);
  const { left, right, top, bottom } = box(whole.provinces);
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(map.width);
  expect(bottom).toBeLessThanOrEqual(map.height);
  expect(map.credit).toContain('Natural Earth');
});
