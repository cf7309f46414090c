import { expect, it } from 'vitest';
import { exampleDrawing } from './drawing.fixture.ts';
import { exampleRow } from './rows.fixture.ts';
import { cellTip, rowTip, yearTip } from './tooltip.ts';

const STEEL = exampleRow('steel', { counts: [1, 0, 6], undated: 2, parent: 'metals' });
const METALS = exampleRow('metals', { counts: [1, 0, 6], name: { en: 'Metals & ores', zh: '金属' } });
const DRAWING = exampleDrawing([METALS, STEEL]);

it('tells of a cell its sector in both languages, its year, its count and its deepest mention', () => {
  expect(cellTip({ row: STEEL, year: 2024, count: 1, depth: 1, absence: null }, DRAWING)).toBe(
    '<strong>Sector steel, 2024</strong><br>行业steel<br>1 programme<br>Deepest mention: named in a list',
  );
});

it('tells of an empty cell why it is empty', () => {
  const empty = { row: STEEL, year: 2025, count: 0, depth: 0 };
  expect(cellTip({ ...empty, absence: 'filtered' }, DRAWING)).toMatch(/<br>None under this filter$/);
  expect(cellTip({ ...empty, absence: 'searched-none-found' }, DRAWING)).toMatch(/<br>Searched, none found$/);
});

it('says that a year is not over', () => {
  expect(cellTip({ row: STEEL, year: 2026, count: 6, depth: 4, absence: null }, DRAWING)).toContain(
    '6 programmes so far',
  );
  expect(yearTip(2026, DRAWING)).toContain('2026 so far');
});

it('tells of a year how many sectors it names', () => {
  expect(yearTip(2024, DRAWING)).toBe('<strong>2024</strong><br>2 of 2 sectors named');
  expect(yearTip(2025, DRAWING)).toContain('0 of 2');
});

it('tells of a row its total, what of it has no date, and where it is counted as well, as safe HTML', () => {
  expect(rowTip(STEEL, DRAWING)).toBe(
    '<strong>Sector steel</strong><br>行业steel<br>9 programmes in all, 2 without a date<br>Counted in Metals &amp; ores as well',
  );
});
