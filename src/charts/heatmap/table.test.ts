import { expect, it } from 'vitest';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { orderRows } from './row-order.ts';
import { exampleHeatmap, exampleRow } from './rows.fixture.ts';
import { tableOf } from './table.ts';

function table(undated: number) {
  const rows = [exampleRow('b', { counts: [1, 0, 2], outside: undated }), exampleRow('a', { headline: true })];
  return tableOf(exampleHeatmap(rows), orderRows(rows), heatmapWordsFor('en'), 'en');
}

it('has a row for each sector of the picture, in its order, which chooses the sector', () => {
  const { rows, columns } = table(0);
  expect(columns.map(({ label }) => label)).toEqual(['Sector', 'Chinese name', '2024', '2025', '2026', 'In all']);
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
  const { rows } = tableOf(exampleHeatmap([row]), orderRows([row]), heatmapWordsFor('en'), 'en');
  expect(rows[0]?.cells.slice(2)).toEqual([0, null, 1, 1]);
});

it('leaves out what is in no column where depths are told, for they do not add up', () => {
  const row = exampleRow('a', { counts: [4, 0, 1], total: 4, outside: 2 });
  const heatmap = exampleHeatmap([row], undefined, { measure: 'depth' });
  const { columns, caption } = tableOf(heatmap, orderRows([row]), heatmapWordsFor('en'), 'en');
  expect(columns.map(({ label }) => label)).not.toContain('No date');
  expect(caption).toBe('Deepest mention of the sector in a programme, by year of issue');
});

it('leads from a column to the page of what it stands for, where it stands for one thing with a page', () => {
  const columns = ['MIIT', 'others'].map((id) => ({ id, name: { en: id, zh: id }, programmes: 1 }));
  const pages = (by: 'issuer' | 'kind') => {
    const heatmap = { ...exampleHeatmap([]), columns, by };
    return tableOf(heatmap, orderRows([]), heatmapWordsFor('en'), 'en').columns.flatMap(({ to }) => to ?? []);
  };
  expect(pages('issuer')).toEqual([{ page: 'issuer', id: 'MIIT' }]);
  expect(pages('kind')).toEqual([]);
});
