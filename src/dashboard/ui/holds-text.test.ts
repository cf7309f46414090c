import { expect, it } from 'vitest';
import { holdsText } from './holds-text.ts';

it('finds letters in any case and characters in any place, and everything where nothing is looked for', () => {
  const texts = ['Ministry of Finance', '财政部'];
  expect(['MINISTRY', ' finance ', '政部', ''].every((wanted) => holdsText(texts, wanted))).toBe(true);
  expect(['bank', '部财'].some((wanted) => holdsText(texts, wanted))).toBe(false);
});
