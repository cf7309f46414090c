import { expect, it } from 'vitest';
import { excelDay, fromExcelDay } from './excel-day.ts';

it.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2000-02-29', 36_585],
  ['9999-12-31', 2_958_465],
])('counts %s as Excel does: %i', (text, serial) => {
  expect(excelDay(text)).toBe(serial);
  expect(fromExcelDay(serial)).toBe(text);
});

it.each(['1900-02-28', '1900-02-29', '0999-01-01', '2026-02-30', '2026-13-01', '2026-11', '2026', '2026-11-23T00:00'])(
  'leaves %s a text: it is no day, or none that Excel counts right',
  (text) => {
    expect(excelDay(text)).toBeNull();
  },
);
