import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { liftLabels, type StandingLabel } from './lift-labels.ts';

const HEIGHT = 13;
const labels = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 6, max: 30 }),
    foot: fc.integer({ min: -60, max: 0 }),
  }),
  { maxLength: 20 },
);
const beside = (one: StandingLabel, other: StandingLabel) => Math.abs(one.x - other.x) < (one.width + other.width) / 2;

it('lets no two labels overlap', () => {
  fc.assert(
    fc.property(labels, (given) => {
      const feet = liftLabels(given, HEIGHT);
      given.forEach((one, at) => {
        given.forEach((other, index) => {
          if (index <= at || !beside(one, other)) return;
          expect(Math.abs((feet[at] ?? 0) - (feet[index] ?? 0))).toBeGreaterThanOrEqual(HEIGHT);
        });
      });
    }),
  );
});

it('only ever lifts, and leaves alone what stands alone', () => {
  fc.assert(
    fc.property(labels, (given) => {
      liftLabels(given, HEIGHT).forEach((foot, at) => {
        const label = given[at];
        if (label === undefined) return;
        expect(foot).toBeLessThanOrEqual(label.foot);
        const alone = !given.some((other, index) => index !== at && beside(label, other));
        expect(alone && foot !== label.foot).toBe(false);
      });
    }),
  );
});

it('keeps the higher of two neighbours the higher', () => {
  const [low = 0, high = 0] = liftLabels(
    [
      { x: 0, width: 20, foot: -20 },
      { x: 16, width: 20, foot: -28 },
    ],
    HEIGHT,
  );
  expect(low).toBe(-20);
  expect(high).toBe(-33);
});
