import { expect, it } from 'vitest';
import type { Table } from '#contract/table.ts';
import type { Twin } from '../../ui/twin/twin.ts';
import { shownRows } from './shown-rows.ts';

const table: Table = {
  name: 'heatmap',
  key: ['sector', 'column'],
  columns: ['sector', 'sector_name_en', 'sector_name_zh', 'column', 'column_name_en', 'value', 'absence'].map(
    (name) => ({
      name,
      type: name === 'value' ? 'integer' : 'string',
    }),
  ),
  rows: [
    ['steel', 'Steel', '钢铁', '2024', '2024', 12, null],
    ['steel', 'Steel', '钢铁', '2025', '2025', 0, 'not-searched'],
  ],
};
const twin = (cells: readonly (string | number | null)[], label = '2025'): Twin => ({
  caption: '',
  columns: ['Sector', 'Chinese', '2024', label].map((one) => ({ label: one, numeric: false })),
  rows: [{ key: 'steel', cells: ['Steel', ...cells], mark: null }],
});

it('finds the rows a table on the screen shows, also beside what came of them', () => {
  expect(shownRows(twin(['钢铁', 12, null]), table, 'en')).toEqual(table.rows);
  expect(shownRows(twin(['钢铁', '12 (+3)', null]), table, 'en')).toEqual(table.rows);
});

it('misses a row whose number, name or column is not the one shown', () => {
  const [first, second] = table.rows;
  expect(shownRows(twin(['钢铁', 13, null]), table, 'en')).toEqual([second]);
  expect(shownRows(twin(['钢铁', '121 (+3)', null]), table, 'en')).toEqual([second]);
  expect(shownRows(twin(['钢铁', 12, 0]), table, 'en')).toEqual([first]);
  expect(shownRows(twin(['铁', 12, null]), table, 'en')).toEqual([]);
  expect(shownRows(twin(['钢铁', 12, null], '2026'), table, 'en')).toEqual([first]);
});
