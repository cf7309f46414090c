import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesMeet, boxMeetsCircle, isWithin, segmentMeetsBox, segmentMeetsCircle } from './overlaps.ts';
import { placeLabels, type Wish } from './place-labels.ts';

const BOUNDS = { left: 0, top: 0, width: 300, height: 200 };
const wish = (circle: Wish['circle'], rest: Partial<Wish> = {}): Wish => ({
  circle,
  width: 60,
  height: 14,
  furthest: 0,
  insists: false,
  ...rest,
});

it('sets a label to the right of its circle where it can', () => {
  const circle = { x: 100, y: 100, r: 5 };
  expect(placeLabels([wish(circle)], [circle], BOUNDS, [])).toEqual([
    { box: { left: 108, top: 93, width: 60, height: 14 }, align: 'left', leader: null },
  ]);
});

it('goes left, above and below in turn as each place is taken', () => {
  const circle = { x: 100, y: 100, r: 5 };
  const right = { left: 110, top: 97, width: 10, height: 6 };
  const left = { left: 85, top: 97, width: 10, height: 6 };
  const above = { left: 95, top: 85, width: 10, height: 5 };
  const placed = (taken: readonly (typeof right)[]) => placeLabels([wish(circle)], [circle], BOUNDS, taken)[0];
  expect(placed([right])?.align).toBe('right');
  expect(placed([right, left])?.box.top).toBe(81);
  expect(placed([right, left, above])?.box.top).toBe(105);
  expect(placed([right, left, above, { left: 95, top: 110, width: 10, height: 5 }])).toBeNull();
});

it('ties a label that must stand off to its circle with a line', () => {
  const circle = { x: 150, y: 100, r: 5 };
  const crowd = [0, 90, 180, 270].map((degrees) => ({
    x: 150 + 10 * Math.cos((degrees * Math.PI) / 180),
    y: 100 + 10 * Math.sin((degrees * Math.PI) / 180),
    r: 4,
  }));
  const [label] = placeLabels([wish(circle, { furthest: 38 })], [circle, ...crowd], BOUNDS, []);
  expect(label?.leader).not.toBeNull();
  expect(Math.hypot((label?.leader?.from.x ?? 0) - 150, (label?.leader?.from.y ?? 0) - 100)).toBeCloseTo(5);
});

it('lets only a label one would miss run its line behind other circles', () => {
  const circle = { x: 150, y: 100, r: 5 };
  const wall = Array.from({ length: 24 }, (_, index) => ({
    x: 150 + 12 * Math.cos((index * Math.PI) / 12),
    y: 100 + 12 * Math.sin((index * Math.PI) / 12),
    r: 2,
  }));
  const place = (insists: boolean) =>
    placeLabels([wish(circle, { furthest: 60, insists })], [circle, ...wall], BOUNDS, [])[0];
  expect(place(false)).toBeNull();
  expect(place(true)?.leader).not.toBeNull();
});

it('never sets a label over a circle, another label or the edge, nor a line through them', () => {
  const circles = fc.array(
    fc.record({
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      y: fc.double({ min: 0, max: 200, noNaN: true }),
      r: fc.constantFrom(2, 4, 8),
    }),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(circles, (given) => {
      const labels = placeLabels(
        given.map((circle) => wish(circle, { furthest: 38 })),
        given,
        BOUNDS,
        [{ left: 0, top: 150, width: 80, height: 50 }],
      );
      const set = labels.flatMap((label, index) => (label ? [{ ...label, own: given[index] }] : []));
      for (const [index, { box, leader, own }] of set.entries()) {
        expect(isWithin(box, BOUNDS)).toBe(true);
        expect(given.some((circle) => boxMeetsCircle(box, circle))).toBe(false);
        const crossed = given.filter((circle) => circle !== own && leader && segmentMeetsCircle(leader, circle));
        expect(crossed).toEqual([]);
        for (const other of set.slice(index + 1)) {
          expect(boxesMeet(box, other.box)).toBe(false);
          expect(leader !== null && segmentMeetsBox(leader, other.box)).toBe(false);
          expect(other.leader !== null && segmentMeetsBox(other.leader, box)).toBe(false);
        }
      }
    }),
  );
});
