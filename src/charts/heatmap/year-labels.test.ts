import { expect, it } from 'vitest';
import { yearLabels } from './year-labels.ts';

const YEARS = [2023, 2024, 2025, 2026];

it('writes years in the longest form that fits', () => {
  expect(yearLabels(YEARS, 34, 12)).toEqual(['2023', '2024', '2025', '2026']);
  expect(yearLabels(YEARS, 22, 12)).toEqual(['’23', '’24', '’25', '’26']);
  expect(yearLabels(YEARS, 18, 12)).toEqual(['23', '24', '25', '26']);
});

it('names only some years, the last always, where not even two figures fit', () => {
  expect(yearLabels(YEARS, 10, 12)).toEqual(['', '24', '', '26']);
});
