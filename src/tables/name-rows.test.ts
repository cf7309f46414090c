import { expect, it } from 'vitest';
import type { Cell, Table } from '#contract/table.ts';
import { nameRows } from './name-rows.ts';

const tableOf = (columns: readonly string[], key: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  name: 'any',
  key,
  columns: columns.map((name) => ({ name, type: 'string' })),
  rows,
});

const cells = tableOf(
  ['sector', 'sector_name_en', 'sector_name_zh', 'columns_are', 'column', 'column_name_en', 'column_name_zh'],
  ['sector', 'column'],
  [
    ['steel', 'Steel', '钢铁', 'theme', 'compute', 'Compute', '算力'],
    ['autos', 'Cars', '汽车', 'theme', 'data', 'Data', '数据'],
  ],
);

it('names a cell by its sector and column, each with its page, in the language of the reader', () => {
  expect(nameRows(cells, 'zh')('steel compute')).toEqual([
    { text: '钢铁', to: { page: 'sector', id: 'steel' } },
    { text: '算力', to: { page: 'theme', id: 'compute' } },
  ]);
});

it('names a row that is gone by what other rows say of its parts, and by its key where none does', () => {
  const name = nameRows(cells, 'en');
  expect(name('steel data').map(({ text }) => text)).toEqual(['Steel', 'Data']);
  expect(name('steel chips').map(({ text }) => text)).toEqual(['Steel', 'chips']);
  expect(name('something else altogether')).toEqual([{ text: 'something else altogether', to: null }]);
});

it('leads to the page of a province by the code that page has, and to none of a year', () => {
  const places = tableOf(
    ['place', 'name_en', 'stands_for', 'province'],
    ['stands_for', 'place'],
    [
      ['440000', 'Guangdong', 'province', 'CN-GD'],
      ['440300', 'Shenzhen', 'place', 'CN-GD'],
    ],
  );
  const name = nameRows(places, 'en');
  expect(name('province 440000')).toEqual([{ text: 'Guangdong', to: { page: 'place', id: 'CN-GD' } }]);
  expect(name('place 440300')).toEqual([{ text: 'Shenzhen', to: { page: 'place', id: '440300' } }]);
  const years = tableOf(['sector', 'columns_are', 'column'], ['sector', 'column'], [['steel', 'year', '2024']]);
  expect(nameRows(years, 'en')('steel 2024')[1]).toEqual({ text: '2024', to: null });
});

it('names a programme that is gone by its key, still with its page', () => {
  const programmes = tableOf(['programme', 'title_en'], ['programme'], [['a', 'Plan A']]);
  expect(nameRows(programmes, 'en')('b')).toEqual([{ text: 'b', to: { page: 'programme', id: 'b' } }]);
});
