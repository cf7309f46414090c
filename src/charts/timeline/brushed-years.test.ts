import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { brushedYears, isOnYears, shareAt, strokeBox, type TimeArea } from './brushed-years.ts';

const AREA: TimeArea = {
  span: { from: 2015, to: 2035 },
  shown: { from: 2020, to: 2029 },
  left: 100,
  right: 1100,
  zones: [
    { from: 20, to: 60 },
    { from: 500, to: 560 },
  ],
};
const x = fc.integer({ min: -50, max: 1300 });

it('chooses the years a stroke touches, whichever way it goes and however far', () => {
  expect(brushedYears(AREA, 350, 120)).toEqual({ from: 2020, to: 2022 });
  expect(brushedYears(AREA, 5000, -5000)).toEqual(AREA.shown);
  fc.assert(
    fc.property(x, x, (one, other) => {
      const years = brushedYears(AREA, one, other);
      expect(years).toEqual(brushedYears(AREA, other, one));
      expect(years.from >= AREA.shown.from && years.from <= years.to && years.to <= AREA.shown.to).toBe(true);
    }),
  );
});

it('shows a stroke over just the years it chooses', () => {
  fc.assert(
    fc.property(x, x, (one, other) => {
      const box = strokeBox(AREA, brushedYears(AREA, one, other));
      const inside = (at: number) => Math.max(AREA.left, Math.min(AREA.right, at));
      expect(box.left).toBeLessThanOrEqual(inside(Math.min(one, other)));
      expect(box.left + box.width).toBeGreaterThanOrEqual(inside(Math.max(one, other)));
    }),
  );
  expect(strokeBox(AREA, { from: 2020, to: 2020 })).toEqual({ left: 100, width: 100, top: 20, height: 540 });
});

it('begins only over the years themselves, never over the bars', () => {
  expect(isOnYears(AREA, 400, 40)).toBe(true);
  expect(isOnYears(AREA, 400, 300)).toBe(false);
  expect(isOnYears(AREA, 40, 40)).toBe(false);
  expect(shareAt(AREA, 600)).toBe(0.5);
});
