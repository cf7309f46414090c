import { expect, it } from 'vitest';
import { chooseMark } from './change.ts';
import { BLANK_VIEW, readView, writeView } from './view.ts';

it('keeps in the address which sectors are folded, in one order, and opens all by default', () => {
  const { view, faults } = readView('?closed=electronics,aerospace,electronics');
  expect(faults).toEqual([]);
  expect(view.closed).toEqual(['aerospace', 'electronics']);
  expect(writeView(view)).toBe('closed=aerospace,electronics');
  expect(readView('').view.closed).toEqual([]);
  expect(writeView(BLANK_VIEW)).toBe('');
});

it('drops what is no sector id, and names it', () => {
  const { view, faults } = readView('?closed=electronics,No%20sector,');
  expect(view.closed).toEqual(['electronics']);
  expect(faults.map(({ key, value, reason }) => [key, value, reason])).toEqual([['closed', 'No sector', 'malformed']]);
});

it('folds and unfolds a sector without touching the filter', () => {
  const { view } = readView('?sector=steel');
  const folded = chooseMark(view, { kind: 'fold', sector: 'electronics' });
  expect(writeView(folded)).toBe('sector=steel&closed=electronics');
  expect(chooseMark(folded, { kind: 'fold', sector: 'electronics' })).toEqual(view);
});

it('keeps the chosen task in the address, and drops one nobody knows', () => {
  const task = { kind: 'task', task: 'datasets', sector: null } as const;
  const once = chooseMark(BLANK_VIEW, task);
  expect(writeView(once)).toBe('task=datasets');
  expect(readView('?task=datasets').view).toEqual(once);
  expect(chooseMark(once, task)).toEqual(BLANK_VIEW);
  const cell = { ...task, sector: 'steel' };
  expect(writeView(chooseMark(once, cell))).toBe('sector=steel&task=datasets');
  expect(chooseMark(chooseMark(once, cell), cell)).toEqual(BLANK_VIEW);
  expect(readView('?task=nothing').faults.map(({ key, reason }) => [key, reason])).toEqual([['task', 'unknown-value']]);
});
