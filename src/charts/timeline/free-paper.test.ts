import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, freePaper, overlaps } from './free-paper.ts';

const BOUNDS = { left: 0, right: 600, top: 0, bottom: 200 };
const SIZE = { width: 120, height: 14 };
const bar = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 45 }), fc.integer({ min: 4, max: 100 }))
  .map(([left, row, width]): Box => ({ left, right: left + width, top: row * 4, bottom: row * 4 + 3 }));

it('finds paper that is free, inside the bounds', () => {
  fc.assert(
    fc.property(bar, fc.array(bar, { maxLength: 60 }), (one, others) => {
      const spot = freePaper(one, SIZE, others, BOUNDS);
      if (spot === null) return;
      const { label } = spot;
      expect([one, ...others].filter((other) => overlaps(other, label))).toEqual([]);
      expect(label.left).toBeGreaterThanOrEqual(BOUNDS.left);
      expect(label.right).toBeLessThanOrEqual(BOUNDS.right);
      expect(label.top).toBeGreaterThanOrEqual(BOUNDS.top);
      expect(label.bottom).toBeLessThanOrEqual(BOUNDS.bottom);
    }),
  );
});

it('puts a name beside a bar that stands alone, level with it', () => {
  const spot = freePaper({ left: 100, right: 140, top: 100, bottom: 103 }, SIZE, [], BOUNDS);
  expect(spot?.label).toEqual({ left: 152, right: 272, top: 94.5, bottom: 108.5 });
});

it('says so where there is no room', () => {
  const narrow = { ...BOUNDS, right: 150 };
  expect(freePaper({ left: 40, right: 100, top: 100, bottom: 103 }, SIZE, [], narrow)).toBeNull();
});

it('leads no line through another bar', () => {
  const next = { left: 150, right: 160, top: 100, bottom: 103 };
  const before = { left: 80, right: 90, top: 100, bottom: 103 };
  expect(
    freePaper({ left: 100, right: 140, top: 100, bottom: 103 }, SIZE, [next, before], {
      ...BOUNDS,
      top: 90,
      bottom: 112,
    }),
  ).toBeNull();
});
