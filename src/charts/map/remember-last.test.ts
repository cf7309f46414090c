import { expect, it } from 'vitest';
import { rememberLast } from './remember-last.ts';

it('asks again only when an argument is another one', () => {
  let asked = 0;
  const sum = rememberLast((values: readonly number[], more: number) => {
    asked += 1;
    return { sum: values.reduce((total, value) => total + value, more) };
  });
  const values = [1, 2];
  expect(sum(values, 3)).toBe(sum(values, 3));
  expect(asked).toBe(1);
  expect(sum([1, 2], 3)).toEqual({ sum: 6 });
  expect(sum(values, 4)).toEqual({ sum: 7 });
  expect(asked).toBe(3);
});
