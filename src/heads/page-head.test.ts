import { expect, it } from 'vitest';
import { describe as describeText, inLanguage } from './page-head.ts';

it('cuts a long text at a word, in one line of at most 160 letters', () => {
  const text = describeText(`One   line\nof ${'several words, '.repeat(20)}`);
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toMatch(/^One line of several words, .*[a-z]…$/);
  expect(describeText('A short one.')).toBe('A short one.');
  expect(describeText('钢'.repeat(300))).toBe(`${'钢'.repeat(159)}…`);
});

it('names the language in the address of every language but English', () => {
  expect(inLanguage('/glossary', 'en')).toBe('/glossary');
  expect(inLanguage('/glossary', 'zh')).toBe('/glossary?lang=zh');
});
