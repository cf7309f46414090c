import { expect, it } from 'vitest';
import { clipRing } from './clip-ring.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };

it('leaves a ring inside the box as it is', () => {
  const ring = [
    [1, 1],
    [9, 1],
    [5, 9],
    [1, 1],
  ];
  expect(clipRing(ring, box)).toEqual(ring);
});

it('cuts a ring at the sides of the box and closes it again', () => {
  const ring = [
    [5, 5],
    [15, 5],
    [15, 8],
    [5, 8],
    [5, 5],
  ];
  expect(clipRing(ring, box)).toEqual([
    [5, 5],
    [10, 5],
    [10, 8],
    [5, 8],
    [5, 5],
  ]);
});

it('fills the box where the ring goes all round it', () => {
  const ring = [
    [-50, -50],
    [50, -50],
    [50, 50],
    [-50, 50],
    [-50, -50],
  ];
  const corners = clipRing(ring, box).map(([x, y]) => `${x} ${y}`);
  expect(new Set(corners)).toEqual(new Set(['0 0', '10 0', '10 10', '0 10']));
});

it('leaves nothing of a ring outside', () => {
  const ring = [
    [20, 20],
    [30, 20],
    [25, 30],
    [20, 20],
  ];
  expect(clipRing(ring, box)).toEqual([]);
});
