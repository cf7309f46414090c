import { expect, it } from 'vitest';
import { boxesMeet, boxMeetsCircle, isWithin, segmentMeetsBox, segmentMeetsCircle, segmentsCross } from './overlaps.ts';

const box = { left: 10, top: 10, width: 20, height: 10 };
const segment = (x1: number, y1: number, x2: number, y2: number) => ({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } });

it('tells boxes that share room from boxes that only touch', () => {
  expect(boxesMeet(box, { left: 29, top: 19, width: 5, height: 5 })).toBe(true);
  expect(boxesMeet(box, { left: 30, top: 10, width: 5, height: 5 })).toBe(false);
  expect(isWithin({ left: 10, top: 10, width: 20, height: 10 }, box)).toBe(true);
  expect(isWithin({ left: 11, top: 10, width: 20, height: 10 }, box)).toBe(false);
});

it('measures a circle from the nearest point of a box', () => {
  expect(boxMeetsCircle(box, { x: 33, y: 23, r: 4 })).toBe(false);
  expect(boxMeetsCircle(box, { x: 33, y: 23, r: 5 })).toBe(true);
  expect(boxMeetsCircle(box, { x: 20, y: 15, r: 1 })).toBe(true);
});

it('measures a circle from the nearest point of a line, ends included', () => {
  expect(segmentMeetsCircle(segment(0, 0, 10, 0), { x: 5, y: 3, r: 2 })).toBe(false);
  expect(segmentMeetsCircle(segment(0, 0, 10, 0), { x: 5, y: 3, r: 4 })).toBe(true);
  expect(segmentMeetsCircle(segment(0, 0, 10, 0), { x: 13, y: 0, r: 2 })).toBe(false);
});

it('sees a line that runs through, into or inside a box, and not one that passes it or runs along its side', () => {
  expect(segmentMeetsBox(segment(0, 0, 40, 30), box)).toBe(true);
  expect(segmentMeetsBox(segment(0, 15, 15, 15), box)).toBe(true);
  expect(segmentMeetsBox(segment(12, 12, 14, 14), box)).toBe(true);
  expect(segmentMeetsBox(segment(0, 15, 9, 15), box)).toBe(false);
  expect(segmentMeetsBox(segment(0, 10, 40, 10), box)).toBe(false);
});

it('sees where lines cross', () => {
  expect(segmentsCross(segment(0, 0, 10, 10), segment(0, 10, 10, 0))).toBe(true);
  expect(segmentsCross(segment(0, 0, 4, 4), segment(0, 10, 10, 0))).toBe(false);
});
