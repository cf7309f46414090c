import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { YearWindow } from '../chart.ts';
import { moved, shownYears, zoomed } from './year-window.ts';

const SPAN = { from: 2015, to: 2035 };
const window = fc
  .tuple(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 2015, max: 2035 }))
  .map(([one, other]): YearWindow => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const about = fc.double({ min: 0, max: 1, noNaN: true });
const years = ({ from, to }: YearWindow) => to - from + 1;

it('never shows a year off the axis, nor none', () => {
  fc.assert(
    fc.property(
      window,
      about,
      fc.constantFrom(0.5, 2, 0.8, 1.25),
      fc.constantFrom(-1 as const, 1 as const),
      (shown, at, by, way) => {
        for (const next of [zoomed(shown, SPAN, by, at), moved(shown, SPAN, way)]) {
          const { from, to } = next ?? SPAN;
          expect(SPAN.from <= from && from <= to && to <= SPAN.to).toBe(true);
        }
      },
    ),
  );
});

it('comes closer with every step until one year is left, and back to the whole with every step', () => {
  fc.assert(
    fc.property(window, about, (shown, at) => {
      const closer = zoomed(shown, SPAN, 0.8, at) ?? SPAN;
      expect(years(closer) < years(shown) || years(shown) === 1).toBe(true);
      const wider = zoomed(shown, SPAN, 1.25, at) ?? SPAN;
      expect(years(wider) > years(shown) || years(shown) === years(SPAN)).toBe(true);
    }),
  );
});

it('keeps the number of years when it moves, and stops at the ends', () => {
  fc.assert(
    fc.property(window, (shown) => {
      expect(years(moved(shown, SPAN, 1) ?? SPAN)).toBe(years(shown));
    }),
  );
  expect(moved({ from: 2015, to: 2018 }, SPAN, -1)).toEqual({ from: 2015, to: 2018 });
  expect(moved({ from: 2024, to: 2028 }, SPAN, 1)).toEqual({ from: 2025, to: 2029 });
});

it('keeps what one points at where it is', () => {
  expect(zoomed(SPAN, SPAN, 0.5, 0)).toEqual({ from: 2015, to: 2025 });
  expect(zoomed(SPAN, SPAN, 0.5, 1)).toEqual({ from: 2025, to: 2035 });
});

it('is the whole axis as soon as all of it is shown', () => {
  expect(zoomed({ from: 2016, to: 2035 }, SPAN, 2)).toBeNull();
});

it('shows of a window what lies on the axis, and the whole where nothing does', () => {
  expect(shownYears(SPAN, { from: 2030, to: 2050 })).toEqual({ from: 2030, to: 2035 });
  expect(shownYears(SPAN, { from: 1990, to: 1999 })).toEqual(SPAN);
  expect(shownYears(SPAN, null)).toEqual(SPAN);
});
