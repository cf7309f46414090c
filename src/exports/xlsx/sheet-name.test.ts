import { expect, it } from 'vitest';
import { sheetName } from './sheet-name.ts';

it('leaves a name that Excel allows as it is', () => {
  expect(sheetName('targets_due')).toBe('targets_due');
});

it('has none of the signs Excel forbids, no apostrophe at an end, and at most 31 signs', () => {
  expect(sheetName("'a[b]:c*?/\\d'")).toBe('a-b--c----d');
  expect(sheetName('a'.repeat(40))).toBe('a'.repeat(31));
  expect(sheetName(`${'a'.repeat(30)}''b`)).toBe('a'.repeat(30));
});
