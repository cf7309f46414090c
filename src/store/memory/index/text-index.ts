import { readTextQuery, tokensOf } from '#contract/tokens.ts';
import { noRows, type Rows } from '../rows.ts';
import { createTokenIndex } from './token-index.ts';

/** Full-text search. */
export interface TextIndex {
  /** Every token of the texts, in order. */
  readonly tokens: readonly string[];
  /**
   * Rows in which every word of the query begins a token and every Han pair is one. A query of neither (punctuation
   * alone) asks for something that stands in no record: it finds nothing.
   */
  readonly find: (query: string) => Rows;
  /** Whether some text has a word that begins so. */
  readonly anyBeginsWith: (word: string) => boolean;
}

export function createTextIndex(texts: readonly string[]): TextIndex {
  const index = createTokenIndex(texts.map(tokensOf));
  return {
    tokens: index.tokens,
    anyBeginsWith: index.anyBeginsWith,
    find(query) {
      const { words, pairs } = readTextQuery(query);
      const [first, ...others] = [...words.map(index.beginningWith), ...pairs.map(index.holding)];
      return others.reduce((found, next) => found.intersection(next), first ?? noRows(texts.length));
    },
  };
}
