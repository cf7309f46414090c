import { compareText } from '../../compare-text.ts';
import { lowerBound } from '../lower-bound.ts';
import { noRows, type Rows } from '../rows.ts';
import { transpose } from './transpose.ts';

/** Rows by token, tokens in order so that those with one beginning are neighbours. */
export interface TokenIndex {
  readonly tokens: readonly string[];
  /** Rows that hold the token. */
  holding(token: string): Rows;
  /** Rows that hold a token that begins so. */
  beginningWith(start: string): Rows;
  anyBeginsWith(start: string): boolean;
}

export function createTokenIndex(tokensByRow: readonly Iterable<string>[]): TokenIndex {
  const numbers = new Map<string, number>();
  const numbersByRow = tokensByRow.map((tokens) =>
    Uint32Array.from(tokens, (token) => {
      const number = numbers.get(token) ?? numbers.size;
      numbers.set(token, number);
      return number;
    }),
  );
  const { offsets, rows } = transpose(numbersByRow, numbers.size);
  const sorted = [...numbers.keys()].sort(compareText);
  const firstAt = (start: string) => lowerBound(sorted.length, (position) => (sorted[position] ?? '') >= start);

  function mark(found: Rows, token: string): void {
    const number = numbers.get(token);
    if (number === undefined) return;
    for (let at = offsets[number] ?? 0; at < (offsets[number + 1] ?? 0); at++) found.add(rows[at] ?? 0);
  }

  return {
    tokens: sorted,
    holding(token) {
      const found = noRows(tokensByRow.length);
      mark(found, token);
      return found;
    },
    beginningWith(start) {
      const found = noRows(tokensByRow.length);
      for (let at = firstAt(start); sorted[at]?.startsWith(start); at++) mark(found, sorted[at] ?? '');
      return found;
    },
    anyBeginsWith: (start) => sorted[firstAt(start)]?.startsWith(start) ?? false,
  };
}
