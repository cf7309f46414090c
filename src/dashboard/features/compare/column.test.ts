import { expect, it } from 'vitest';
import { columnsOf, jsonOf } from './column.ts';

it('keeps one column where two ids lead to the same thing, under the id given first', () => {
  const known = ['CN-BJ', 'CN-BJ', 'CN-SH'].map((answer, at) => ({ answer, at }));
  const thingOf = (id: string) => ({ id, name: { en: id, zh: id }, sources: [] });
  const columns = columnsOf(known, ['110000', 'CN-BJ', 'CN-SH'], thingOf);
  expect(columns.map(({ column }) => [column.given, column.id])).toEqual([
    ['110000', 'CN-BJ'],
    ['CN-SH', 'CN-SH'],
  ]);
});

it('links a record on the day shown where it depends on one', () => {
  expect(jsonOf('place', 'CN-BJ', '2024')).toBe('/api/v1/places/CN-BJ?asOf=2024');
  expect(jsonOf('place', 'CN-BJ', null)).toBe('/api/v1/places/CN-BJ');
  expect(jsonOf('programme', 'steel', '2024')).toBe('/api/v1/programmes/steel');
});
