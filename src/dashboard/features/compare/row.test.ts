import { expect, it } from 'vitest';
import { type Cell, inOrder, rowOf } from './row.ts';

const says = (id: string): Cell => [{ id, text: `in the words of ${id}` }];
const verdictOf = (...cells: readonly Cell[]) => rowOf({ key: 'row', label: 'Row', cells }).verdict;

it('calls two records different only where both state something and not the same', () => {
  expect(verdictOf(says('plan'), says('notice'))).toBe('differs');
  expect(verdictOf(says('plan'), says('notice'), 'unstated')).toBe('differs');
  expect(verdictOf(says('plan'), says('plan'))).toBe('same');
  expect(verdictOf(says('plan'), 'unstated')).toBe('partly');
  expect(verdictOf(says('plan'), says('plan'), 'not-read')).toBe('partly');
  expect(verdictOf('unstated', 'not-read')).toBe('none');
});

it('takes facts for the same in whatever order they stand', () => {
  expect(verdictOf([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }])).toBe('same');
  expect(verdictOf([{ id: 'a b' }], [{ id: 'a' }, { id: 'b' }])).toBe('differs');
});

it('puts the differences first and what nobody states last, and else keeps the order', () => {
  const rows = [
    rowOf({ key: 'same', label: '', cells: [says('x'), says('x')] }),
    rowOf({ key: 'none', label: '', cells: ['unstated', 'unstated'] }),
    rowOf({ key: 'first', label: '', cells: [says('x'), says('y')] }),
    rowOf({ key: 'partly', label: '', cells: [says('x'), 'unstated'] }),
    rowOf({ key: 'second', label: '', cells: [says('x'), says('y')] }),
  ];
  expect(inOrder(rows).map(({ key }) => key)).toEqual(['first', 'second', 'partly', 'same', 'none']);
});
