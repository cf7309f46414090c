import { expect, it } from 'vitest';
import { readView, writeView } from './view.ts';

it('keeps the columns and the order of the table in the address, the columns in one order', () => {
  const { view, faults } = readView('?sort=-targets&fields=kind,issued,kind');
  expect(faults).toEqual([]);
  expect(view.fields).toEqual(['issued', 'kind']);
  expect(writeView(view)).toBe('sort=-targets&fields=issued,kind');
  expect(readView('').view.fields).toBeNull();
});

it('can show the title alone', () => {
  const { view, faults } = readView('?fields=title');
  expect(faults).toEqual([]);
  expect(view.fields).toEqual([]);
  expect(readView(`?${writeView(view)}`).view).toEqual(view);
});

it('drops a column and an order nobody knows, and names them', () => {
  const { view, faults } = readView('?fields=issued,colour&sort=sideways');
  expect(view.fields).toEqual(['issued']);
  expect(faults.map(({ key, value }) => [key, value])).toEqual([
    ['sort', 'sideways'],
    ['fields', 'colour'],
  ]);
});
