import { expect, it } from 'vitest';
import { isChosenYear, isWithin, rangeStretch } from './chosen-years.ts';
import { timeScale } from './time-scale.ts';
import { sampleBar } from './timeline.fixture.ts';

const scale = timeScale({ from: 2015, to: 2035 }, 0, 2100);
const TODAY = '2026-11-25';

it('keeps every bar to the fore where no years are chosen', () => {
  expect(isWithin(sampleBar({ id: 'a', startBasis: 'period' }), { from: null, to: null })).toBe(true);
  expect(rangeStretch({ from: null, to: null }, TODAY, scale)).toBeNull();
  expect(isChosenYear(2025, { from: null, to: null }, TODAY)).toBe(false);
});

it('asks when a programme was issued, not how long it runs', () => {
  const year = { from: '2025', to: '2025' };
  expect(isWithin(sampleBar({ id: 'a', start: '2025-08-26' }), year)).toBe(true);
  expect(isWithin(sampleBar({ id: 'a', start: '2024-12-31', end: '2030' }), year)).toBe(false);
  expect(isWithin(sampleBar({ id: 'a', start: '2025', startBasis: 'period' }), year)).toBe(false);
});

it('marks the chosen years as a stretch of the axis', () => {
  expect(rangeStretch({ from: '2024', to: '2025' }, TODAY, scale)).toEqual({ from: 900, to: 1100 });
  expect(rangeStretch({ from: null, to: '2016' }, TODAY, scale)).toEqual({ from: 0, to: 200 });
  expect([2023, 2024, 2025, 2026].filter((year) => isChosenYear(year, { from: '2024-06', to: '2025' }, TODAY))).toEqual(
    [2024, 2025],
  );
});

it('closes an open range with this year: nothing is issued in the future', () => {
  expect(rangeStretch({ from: '2025', to: null }, TODAY, scale)).toEqual({ from: 1000, to: 1200 });
  expect(isChosenYear(2026, { from: '2025', to: null }, TODAY)).toBe(true);
  expect(isChosenYear(2027, { from: '2025', to: null }, TODAY)).toBe(false);
});

it('marks nothing where the range lies off the axis', () => {
  expect(rangeStretch({ from: '1990', to: '1999' }, TODAY, scale)).toBeNull();
});
