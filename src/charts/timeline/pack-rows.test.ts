import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows, type Stretch } from './pack-rows.ts';

const GAP = 3;
const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 300 }))
    .map(([from, length]): Stretch => ({ from, to: from + length })),
  { maxLength: 80 },
);

/** How many stretches, each with its gap, stand over the busiest point. */
function deepest(given: readonly Stretch[]): number {
  return Math.max(0, ...given.map(({ from }) => given.filter((one) => one.from <= from && from < one.to + GAP).length));
}

it('keeps two stretches of one row a gap apart', () => {
  fc.assert(
    fc.property(stretches, (given) => {
      const rows = packRows(given, GAP);
      given.forEach((one, at) => {
        given.slice(at + 1).forEach((other, after) => {
          if (rows[at] !== rows[at + 1 + after]) return;
          expect(one.to + GAP <= other.from || other.to + GAP <= one.from).toBe(true);
        });
      });
    }),
  );
});

it('gives every stretch one row, and leaves no row empty', () => {
  fc.assert(
    fc.property(stretches, (given) => {
      const rows = packRows(given, GAP);
      expect(rows).toHaveLength(given.length);
      const used = new Set(rows);
      expect([...used].toSorted((a, b) => a - b)).toEqual([...used.keys()].map((_, row) => row));
    }),
  );
});

it('uses no more rows than stretches stand over one another', () => {
  fc.assert(
    fc.property(stretches, (given) => {
      expect(new Set(packRows(given, GAP)).size).toBe(deepest(given));
    }),
  );
});

it('gives a stretch the same row in whatever order they come', () => {
  const distinct = stretches.map((given) =>
    given.filter(({ from }, at) => given.findIndex((one) => one.from === from) === at),
  );
  fc.assert(
    fc.property(distinct, (given) => {
      const turned = given.toReversed();
      expect(packRows(turned, GAP).toReversed()).toEqual(packRows(given, GAP));
    }),
  );
});

it('lets the first come stand higher where two begin together', () => {
  expect(
    packRows(
      [
        { from: 0, to: 9 },
        { from: 0, to: 5 },
        { from: 20, to: 30 },
      ],
      GAP,
    ),
  ).toEqual([0, 1, 0]);
});
