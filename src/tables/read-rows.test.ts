import { expect, it } from 'vitest';
import { makeTable } from '#contract/table.ts';
import { DEPTHS, STATUSES } from '#contract/vocabulary.ts';
import { grade, integer, listed, nth, term, text } from './columns.ts';
import { groupRows, oneOf, readRows } from './read-rows.ts';

interface Step {
  readonly date: string;
  readonly told: string;
}
const STEPS: readonly Step[] = [
  { date: '2026', told: 'a' },
  { date: '2027', told: 'a' },
  { date: '2026', told: 'a' },
];
const tables = [
  makeTable<Step>(
    'steps',
    {
      key: ['date', 'nth'],
      columns: [
        text('date', ({ date }) => date),
        nth(STEPS, ({ date }) => date),
        text('ids', ({ told }) => listed([told, 'b'])),
        text('note', () => ''),
        integer('count', () => null),
        term('status', STATUSES, () => 'draft'),
        grade('depth', DEPTHS, () => 4),
      ],
    },
    STEPS,
  ),
];
const [first] = readRows(tables, 'steps');

it('gives back what was written: texts, lists, names of a vocabulary, and null for what is absent or empty', () => {
  expect(first?.listed('ids')).toEqual(['a', 'b']);
  expect(first?.named('status', 'en')).toBe('Draft for comment');
  expect([first?.number('depth'), first?.named('depth', 'en')]).toEqual([4, 'The document is about it']);
  expect([first?.textOrNull('note'), first?.numberOrNull('count'), first?.listed('note')]).toEqual([null, null, []]);
});

it('numbers rows that are alike, so that a key tells them apart whatever stands between', () => {
  const rows = readRows(tables, 'steps');
  expect(rows.map((row) => [row.text('date'), row.number('nth')])).toEqual([
    ['2026', 1],
    ['2027', 1],
    ['2026', 2],
  ]);
  expect([...groupRows(rows, (row) => row.text('date'))].map(([date, group]) => [date, group.length])).toEqual([
    ['2026', 2],
    ['2027', 1],
  ]);
});

it('names the column and the table where a row does not hold what is asked of it', () => {
  expect(() => first?.text('no-such')).toThrow('no-such of a row of the table steps is no column');
  expect(() => first?.number('date')).toThrow('date of a row of the table steps is no number');
  expect(() => first?.text('note')).toThrow(RangeError);
  expect(() => readRows(tables, 'none')).toThrow('There is no table none');
  expect(() => oneOf(['a', 'b'], 'c')).toThrow('c is none of a, b');
});
