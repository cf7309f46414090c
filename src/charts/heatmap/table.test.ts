import { expect, it } from 'vitest';
import { wordsFor } from '#words/words.ts';
import { orderRows } from './row-order.ts';
import { exampleHeatmap, exampleRow } from './rows.fixture.ts';
import { tableOf } from './table.ts';

function table(undated: number) {
  const rows = [exampleRow('b', { counts: [1, 0, 2], undated }), exampleRow('a', { headline: true })];
  return tableOf(exampleHeatmap(rows), orderRows(rows), wordsFor('en').charts.heatmap, 'en');
}

it('has a row for each sector of the picture, in its order, which chooses the sector', () => {
  const { rows, columns } = table(0);
  expect(columns.map(({ label }) => label)).toEqual(['Sector', 'Chinese name', '2024', '2025', '2026', 'All years']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Sector a', '行业a', 0, 0, 0, 0],
    ['Sector b', '行业b', 1, 0, 2, 3],
  ]);
  expect(rows[1]?.mark).toEqual({ kind: 'sector', id: 'b' });
});

it('shows what has no date in a column of its own, so that each row adds up', () => {
  const { rows, columns } = table(4);
  expect(columns.at(-2)?.label).toBe('No date');
  expect(rows[1]?.cells.slice(2)).toEqual([1, 0, 2, 4, 7]);
});

it('has no number for a year nobody looked at', () => {
  const row = exampleRow('a', { counts: [0, 0, 1], absences: ['silent', 'not-searched', null] });
  const { rows } = tableOf(exampleHeatmap([row]), orderRows([row]), wordsFor('en').charts.heatmap, 'en');
  expect(rows[0]?.cells.slice(2)).toEqual([0, null, 1, 1]);
});
