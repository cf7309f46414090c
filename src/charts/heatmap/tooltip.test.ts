import { expect, it } from 'vitest';
import type { Heatmap } from '#contract/answers/heatmap.ts';
import { exampleDrawing } from './drawing.fixture.ts';
import { exampleRow } from './rows.fixture.ts';
import { cellTip, columnTip, rowTip } from './tooltip.ts';

const STEEL = exampleRow('steel', { counts: [1, 0, 6], outside: 2, parent: 'metals', change: -1 });
const METALS = exampleRow('metals', { counts: [1, 0, 6], name: { en: 'Metals & ores', zh: '金属' } });
const column = (id: string) => ({ id, name: { en: id, zh: id }, programmes: 7 });
const DRAWING = exampleDrawing([METALS, STEEL]);
const measuring = (measure: Heatmap['measure']) => exampleDrawing([METALS, STEEL], {}, { measure });

it('tells of a cell its sector in both languages, its year, its count and its deepest mention', () => {
  expect(cellTip({ row: STEEL, column: column('2024'), count: 1, depth: 1, absence: null, came: 0 }, DRAWING)).toBe(
    '<strong>Sector steel, 2024</strong><br>行业steel<br>1 programme<br>Deepest mention: named in a list',
  );
});

it('tells of a cell what its number counts', () => {
  const facts = { row: STEEL, column: column('2024'), count: 3, depth: 3, absence: null, came: 0 };
  expect(cellTip(facts, measuring('targets'))).toContain('<br>3 goals with a number<br>');
  expect(cellTip(facts, measuring('cities'))).toContain('<br>3 cities<br>');
  expect(cellTip(facts, measuring('depth'))).toBe(
    '<strong>Sector steel, 2024</strong><br>行业steel<br>Deepest mention: numbers or named use cases',
  );
});

it('tells of a cell, a row and a column how much of each came since the day compared with', () => {
  const row = { ...STEEL, appeared: [1, 0, 4], totalAppeared: 5 };
  const compared = exampleDrawing([METALS, row], { since: '2025-06' });
  const facts = { row, column: column('2026'), count: 6, depth: 4, absence: null };
  expect(cellTip({ ...facts, came: 4 }, compared)).toContain('<br>Since 30 June 2025: +4<br>');
  expect(cellTip({ ...facts, came: 0 }, compared)).toContain('<br>Since 30 June 2025: nothing new<br>');
  expect(rowTip(row, compared)).toContain('<br>Since 30 June 2025: +5<br>');
  expect(columnTip({ ...column('2026'), appeared: 3 }, 2, compared)).toContain('<br>Since 30 June 2025: +3<br>');
  expect(cellTip({ ...facts, came: 0 }, DRAWING)).not.toContain('Since');
});

it('tells of an empty cell why it is empty', () => {
  const empty = { row: STEEL, column: column('2025'), count: 0, depth: 0, came: 0 };
  expect(cellTip({ ...empty, absence: 'filtered' }, DRAWING)).toMatch(/<br>None under this filter$/);
  expect(cellTip({ ...empty, absence: 'searched-none-found' }, DRAWING)).toMatch(/<br>Searched, none found$/);
  expect(cellTip({ ...empty, absence: 'not-recorded' }, DRAWING)).toMatch(/<br>None recorded$/);
});

it('says that a year is not over', () => {
  const running = column('2026');
  expect(cellTip({ row: STEEL, column: running, count: 6, depth: 4, absence: null, came: 0 }, DRAWING)).toContain(
    '6 programmes so far',
  );
  expect(columnTip(running, 2, DRAWING)).toContain('2026 so far');
});

it('tells of a column its programmes and how many sectors they name', () => {
  expect(columnTip(column('2024'), 0, DRAWING)).toBe('<strong>2024</strong><br>7 programmes<br>2 of 2 sectors named');
  expect(columnTip(column('2025'), 1, DRAWING)).toContain('0 of 2');
});

it('tells of a task the words it is found by', () => {
  const tip = columnTip(column('consortia'), 0, exampleDrawing([STEEL], {}, { by: 'task' }));
  expect(tip).toContain('Words looked for: 联合体, consortium, consortia');
});

it('tells of a row its total, what of it has no date, and where it is counted as well, as safe HTML', () => {
  expect(rowTip(STEEL, DRAWING)).toBe(
    '<strong>Sector steel</strong><br>行业steel<br>9 programmes in all, 2 without a date<br>Counted in Metals &amp; ores as well',
  );
});

it('tells of a row how it changed, and by which years', () => {
  const drawing = exampleDrawing([METALS, STEEL], {}, { change: { from: 2024, to: 2025 } });
  expect(rowTip(STEEL, drawing)).toContain('−1 from 2024 to 2025'.replace('−', '-'));
});
