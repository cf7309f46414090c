import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameFact } from './same-fact.ts';

it('takes a text that was given its Chinese for the same, and another English for another', () => {
  expect(sameFact('Steel plan', { en: 'Steel plan', zh: '钢铁规划' })).toBe(true);
  expect(sameFact('Steel plan', { en: 'Steel plans', zh: '钢铁规划' })).toBe(false);
  expect(sameFact([{ text: { en: 'a' } }], [{ text: { en: 'a', zh: '甲' } }])).toBe(true);
  expect(sameFact({ en: 'a', zh: '甲' }, { en: 'a', zh: '乙' })).toBe(false);
});

it('takes one absence for another, and none for a value', () => {
  expect(sameFact('', null)).toBe(true);
  expect(sameFact(undefined, null)).toBe(true);
  expect(sameFact(null, 0)).toBe(false);
});

it('finds every value the same as itself and a changed list changed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameFact(value, JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
  );
  expect(sameFact(['s1'], ['s1', 's2'])).toBe(false);
});
