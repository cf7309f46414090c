import { expect, it } from 'vitest';
import { extentOf, LEAST_BAR, OPEN_BAR } from './bar-extent.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale({ from: 2015, to: 2035 }, 0, 2100);

it('draws a bar to the last day of its end', () => {
  expect(extentOf({ start: '2024', end: '2026' }, scale)).toEqual({
    from: 900,
    to: 1200,
    start: 'stated',
    end: 'stated',
  });
});

it('keeps a bar that is too short to see at a least width', () => {
  const { from, to } = extentOf({ start: '2024-03-01', end: '2024-03-01' }, scale);
  expect(to - from).toBe(LEAST_BAR);
});

it('gives a bar without a stated end one length, which says nothing', () => {
  const early = extentOf({ start: '2016-05', end: null }, scale);
  const late = extentOf({ start: '2026-09-11', end: null }, scale);
  expect([early.end, late.end]).toEqual(['open', 'open']);
  expect([early.to - early.from, late.to - late.from]).toEqual([OPEN_BAR, OPEN_BAR]);
});

it('lets a bar that ends with the axis end there, and a later one run off the edge', () => {
  expect(extentOf({ start: '2025', end: '2035' }, scale).end).toBe('stated');
  expect(extentOf({ start: '2025', end: '2050' }, scale)).toMatchObject({ from: 1000, to: 2100, end: 'beyond' });
});
