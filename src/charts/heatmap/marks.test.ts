import { expect, it } from 'vitest';
import { OTHER_ISSUERS } from '#contract/column-clauses.ts';
import { markOf } from '../mark-of.ts';
import { cellMark, columnMark } from './marks.ts';

it('chooses by a column the clause it stands for, and by a cell both', () => {
  expect(columnMark('year', '2025')).toEqual({ kind: 'year', year: 2025 });
  expect(columnMark('theme', 'compute')).toEqual({ kind: 'clause', key: 'theme', value: 'compute' });
  expect(cellMark('province', 'steel', 'CN-GD')).toEqual({
    kind: 'crossing',
    sector: 'steel',
    key: 'province',
    value: 'CN-GD',
  });
});

it('chooses by a task the task, by a cell of it the sector too', () => {
  expect(columnMark('task', 'datasets')).toEqual({ kind: 'task', task: 'datasets', sector: null });
  expect(cellMark('task', 'steel', 'datasets')).toEqual({ kind: 'task', task: 'datasets', sector: 'steel' });
});

it('chooses nothing by a column that stands for many issuers, and by its cells the sector', () => {
  expect(columnMark('issuer', OTHER_ISSUERS)).toBeNull();
  expect(cellMark('issuer', 'steel', OTHER_ISSUERS)).toEqual({ kind: 'sector', id: 'steel' });
});

it('is read back from an event', () => {
  for (const mark of [
    columnMark('kind', 'plan'),
    cellMark('issuer', 'steel', 'MIIT'),
    cellMark('task', 'a', 'spaces'),
    { kind: 'fold', sector: 'a' },
  ])
    expect(markOf({ data: { mark } })).toEqual(mark);
  expect(markOf({ data: { mark: { kind: 'clause', key: 'city', value: '440300' } } })).toBeNull();
});
