import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { separate } from './separate.ts';

const GAP = 0.75;
const circles = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 250, noNaN: true }),
    r: fc.constantFrom(2, 3, 4.2, 6, 10),
  }),
  { maxLength: 60 },
);

it('leaves circles that lie apart where they are', () => {
  const apart = [
    { x: 10, y: 10, r: 4 },
    { x: 30, y: 10, r: 4 },
    { x: 10, y: 40, r: 10 },
  ];
  expect(separate(apart, GAP)).toEqual(apart);
});

it('hides no circle: any two come out apart, and keep their sizes', () => {
  fc.assert(
    fc.property(circles, (given) => {
      const placed = separate(given, GAP);
      expect(placed.map(({ r }) => r)).toEqual(given.map(({ r }) => r));
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r + GAP - 0.2);
    }),
  );
});

it('parts even circles on one spot', () => {
  const [a, b, c] = separate(
    [1, 2, 3].map(() => ({ x: 50, y: 50, r: 5 })),
    GAP,
  );
  for (const [one, other] of [
    [a, b],
    [b, c],
    [a, c],
  ])
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(10);
});

it('moves a small circle further than the large one it lay on', () => {
  const [large, small] = separate(
    [
      { x: 50, y: 50, r: 10 },
      { x: 52, y: 50, r: 2 },
    ],
    GAP,
  );
  expect(Math.abs((large?.x ?? 0) - 50)).toBeLessThan(Math.abs((small?.x ?? 0) - 52));
});

it('gives the same picture each time', () => {
  fc.assert(
    fc.property(circles, (given) => {
      expect(separate(given, GAP)).toEqual(separate(given, GAP));
    }),
  );
});
