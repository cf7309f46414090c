import { expect, it } from 'vitest';
import { runsOf } from './choice-marks.ts';

it('joins neighbours into runs', () => {
  const runs = (flags: string) => runsOf([...flags], (flag) => flag === 'x');
  expect(runs('x.xx')).toEqual([
    [0, 0],
    [2, 3],
  ]);
  expect(runs('xxxx')).toEqual([[0, 3]]);
  expect(runs('....')).toEqual([]);
});
