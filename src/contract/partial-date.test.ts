import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { earliest, isPartialDate, latest } from './partial-date.ts';

it('accepts years, months and days that exist and refuses those that do not', () => {
  for (const date of ['2026', '2026-04', '2026-04-28', '2024-02-29']) expect(isPartialDate(date), date).toBe(true);
  for (const date of [
    '',
    '26',
    '99999',
    '1948',
    '2101',
    '2026-00',
    '2026-13',
    '2025-02-29',
    '2026-4',
    '2026-04-31',
    ' 2026',
  ])
    expect(isPartialDate(date), date).toBe(false);
});

it('knows the first and last day a date can mean', () => {
  expect([earliest('2026'), latest('2026')]).toEqual(['2026-01-01', '2026-12-31']);
  expect([earliest('2024-02'), latest('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([earliest('2026-04-28'), latest('2026-04-28')]).toEqual(['2026-04-28', '2026-04-28']);
});

it('keeps the earliest day no later than the latest, for any date it accepts', () => {
  const year = fc.integer({ min: 1949, max: 2100 }).map(String);
  const two = (max: number) => fc.integer({ min: 1, max }).map((part) => String(part).padStart(2, '0'));
  const date = fc.oneof(
    year,
    fc.tuple(year, two(12)).map((parts) => parts.join('-')),
    fc.tuple(year, two(12), two(31)).map((parts) => parts.join('-')),
  );
  fc.assert(
    fc.property(date.filter(isPartialDate), (given) => {
      expect(earliest(given) <= latest(given)).toBe(true);
      expect(isPartialDate(earliest(given)) && isPartialDate(latest(given))).toBe(true);
    }),
  );
});
