import { expect, it } from 'vitest';
import { daysBetween, daysTo } from './days-between.ts';

it('counts days ahead and days gone by, over the ends of months and of summer time', () => {
  expect(daysBetween('2026-11-25', '2026-11-30')).toBe(5);
  expect(daysBetween('2026-11-25', '2026-04-28')).toBe(-211);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

it('neither calls a month passed before it is over nor ahead once it has begun', () => {
  expect(daysTo('2026-11-30', '2026-11-30')).toBe(0);
  expect(daysTo('2026-11', '2026-11-25')).toBe(0);
  expect(daysTo('2026', '2026-11-25')).toBe(0);
  expect(daysTo('2026-12', '2026-11-25')).toBe(6);
  expect(daysTo('2026-10', '2026-11-25')).toBe(-25);
});
