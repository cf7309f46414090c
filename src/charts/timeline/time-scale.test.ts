import { expect, it } from 'vitest';
import { timeScale, yearsOf } from './time-scale.ts';

const scale = timeScale({ from: 2015, to: 2034 }, 100, 2100);

it('gives every year the same width, leap years too', () => {
  expect(scale.yearWidth).toBe(100);
  expect(scale.start('2024')).toBe(1000);
  expect(scale.end('2024')).toBe(1100);
});

it('begins a date with the first day it can mean and ends it with the last', () => {
  expect(scale.start('2025-07')).toBe(scale.start('2025-07-01'));
  expect(scale.end('2025-07')).toBe(scale.end('2025-07-31'));
  expect(scale.end('2025-07-31')).toBe(scale.start('2025-08-01'));
});

it('runs from the first day of the first year to the last of the last', () => {
  expect(scale.start('2015-01-01')).toBe(100);
  expect(scale.end('2034-12-31')).toBe(2100);
  expect(yearsOf({ from: 2015, to: 2017 })).toEqual([2015, 2016, 2017]);
});
