import { expect, it } from 'vitest';
import { PAGES } from '#contract/pages.ts';
import { columnWordsFor } from './column-words.ts';

it.each(['en', 'zh'] as const)('leads from no column to an address that is no page, in %s', (lang) => {
  const addresses = Object.values(columnWordsFor(lang)).flatMap(
    ([, meaning]) => meaning.match(/\/[a-z]+\/\{id\}/g) ?? [],
  );
  expect(addresses.length).toBeGreaterThan(4);
  const pages: readonly string[] = Object.values(PAGES);
  expect(addresses.filter((address) => !pages.includes(address))).toEqual([]);
});
