import { expect, it } from 'vitest';
import { PROVINCES } from './geometry.ts';
import { TILE_COLUMNS, TILE_GRID, TILE_ROWS } from './tile-grid.ts';

it('has each province of the map once', () => {
  const ids = TILE_GRID.map(({ id }) => `CN-${id}`).toSorted();
  expect(ids).toEqual(PROVINCES.map(({ id }) => id).toSorted());
  expect(ids).toHaveLength(31);
});

it('puts no two into one cell and none outside the grid', () => {
  expect(new Set(TILE_GRID.map(({ column, row }) => `${column} ${row}`)).size).toBe(TILE_GRID.length);
  for (const { column, row } of TILE_GRID) {
    expect(column).toBeLessThan(TILE_COLUMNS);
    expect(row).toBeLessThan(TILE_ROWS);
  }
});

it.each([
  ['BJ', 'TJ'],
  ['BJ', 'HE'],
  ['HL', 'JL'],
  ['JL', 'LN'],
  ['SC', 'CQ'],
  ['JS', 'ZJ'],
  ['ZJ', 'SH'],
  ['HN', 'GD'],
  ['NM', 'SX'],
  ['XJ', 'XZ'],
])('keeps the neighbours %s and %s side by side', (one, other) => {
  const [a, b] = [one, other].map((id) => TILE_GRID.find((cell) => cell.id === id));
  expect(Math.abs((a?.column ?? 9) - (b?.column ?? 0)) + Math.abs((a?.row ?? 9) - (b?.row ?? 0))).toBe(1);
});
