import { expect, it } from 'vitest';
import { snapTo } from './snap.ts';

const snap = snapTo(
  [
    [0, 0],
    [1, 0],
  ],
  0.3,
);

it('moves a position onto the nearest anchor within reach, across the cells of its grid', () => {
  expect(snap([-0.1, 0.1])).toEqual([0, 0]);
  expect(snap([0.9, -0.2])).toEqual([1, 0]);
});

it('leaves a position far from every anchor where it is', () => {
  expect(snap([0.5, 0])).toEqual([0.5, 0]);
});
