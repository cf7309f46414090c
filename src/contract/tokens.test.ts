import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTextQuery, tokensOf } from './tokens.ts';

it('finds a two-character Chinese word inside a longer run', () => {
  expect(tokensOf('全国一体化算力网').has('算力')).toBe(true);
  expect(readTextQuery('算力').pairs).toEqual(['算力']);
});

it('splits a document and a query the same way, so that every text finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aZé9 -+人工智能算力，。')) }), (text) => {
      const tokens = [...tokensOf(text)];
      const { words, pairs } = readTextQuery(text);
      for (const pair of pairs) expect(tokens).toContain(pair);
      for (const word of words) expect(tokens.some((token) => token.startsWith(word))).toBe(true);
    }),
  );
});

it('does not care about case, accents or full-width letters', () => {
  expect(tokensOf('Ürümqi ＡＩ')).toEqual(new Set(['urumqi', 'ai']));
});
