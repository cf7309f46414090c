import { compareText } from '../../compare-text.ts';
import { lowerBound } from '../lower-bound.ts';
import { noRows, type Rows } from '../rows.ts';
import { transpose } from './transpose.ts';

/** Rows by token, tokens in order so that those with one beginning are neighbours. */
export interface TokenIndex {
  readonly tokens: readonly string[];
  /** Rows that hold the token, ascending. */
  readonly rowsOf: (token: string) => Uint32Array;
  /** The same as a set. */
  readonly holding: (token: string) => Rows;
  /** Rows that hold a token that begins so. */
  readonly beginningWith: (start: string) => Rows;
  readonly anyBeginsWith: (start: string) => boolean;
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

  function rowsOf(token: string): Uint32Array {
    const number = numbers.get(token);
    return number === undefined ? rows.subarray(0, 0) : rows.subarray(offsets[number], offsets[number + 1]);
  }
  function mark(found: Rows, token: string): void {
    for (const row of rowsOf(token)) found.add(row);
  }

  return {
    tokens: sorted,
    rowsOf,
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
