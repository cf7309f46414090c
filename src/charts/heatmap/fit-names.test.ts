import { expect, it } from 'vitest';
import { fitNames } from './fit-names.ts';

const NAMES = [
  { whole: 'Electronic information manufacturing', short: 'Electronics' },
  { whole: 'Industrial machinery', short: 'Machinery' },
  { whole: 'Energy', short: undefined },
];
const join = (names: readonly string[]) => names.join(', ');

it('shortens no more names than it must, the longest first', () => {
  expect(fitNames(NAMES, 90, join)).toBe('Electronic information manufacturing, Industrial machinery, Energy');
  expect(fitNames(NAMES, 50, join)).toBe('Electronics, Industrial machinery, Energy');
  expect(fitNames(NAMES, 30, join)).toBe('Electronics, Machinery, Energy');
});

it('says it all the same where even short names are too long', () => {
  expect(fitNames(NAMES, 5, join)).toBe('Electronics, Machinery, Energy');
});
