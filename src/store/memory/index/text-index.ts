import { readTextQuery, tokensOf } from '#contract/tokens.ts';
import { compareText } from '../../compare-text.ts';
import { lowerBound } from '../lower-bound.ts';
import { noRows, type Rows } from '../rows.ts';
import { transpose } from './transpose.ts';

/** Full-text search: rows by token, tokens in order so that those with one beginning are neighbours. */
export interface TextIndex {
  /**
   * Rows in which every word of the query begins a token and every Han pair is one. A query of neither (punctuation
   * alone) asks for something that stands in no record: it finds nothing.
   */
  find(query: string): Rows;
}

export function createTextIndex(texts: readonly string[]): TextIndex {
  const numbers = new Map<string, number>();
  const tokensByRow = texts.map((text) =>
    Uint32Array.from(tokensOf(text), (token) => {
      const number = numbers.get(token) ?? numbers.size;
      numbers.set(token, number);
      return number;
    }),
  );
  const { offsets, rows } = transpose(tokensByRow, numbers.size);
  const sorted = [...numbers.keys()].sort(compareText);

  function mark(found: Rows, token: string): void {
    const number = numbers.get(token);
    if (number === undefined) return;
    for (let at = offsets[number] ?? 0; at < (offsets[number + 1] ?? 0); at++) found.add(rows[at] ?? 0);
  }

  function beginningWith(word: string): Rows {
    const found = noRows(texts.length);
    const first = lowerBound(sorted.length, (position) => (sorted[position] ?? '') >= word);
    for (let position = first; sorted[position]?.startsWith(word); position++) mark(found, sorted[position] ?? '');
    return found;
  }

  function holding(pair: string): Rows {
    const found = noRows(texts.length);
    mark(found, pair);
    return found;
  }

  return {
    find(query) {
      const { words, pairs } = readTextQuery(query);
      const [first, ...others] = [...words.map(beginningWith), ...pairs.map(holding)];
      return others.reduce((found, next) => found.intersection(next), first ?? noRows(texts.length));
    },
  };
}
