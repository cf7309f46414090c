import { TypedFastBitSet } from 'typedfastbitset';

/** A set of programmes by row number: one bit a row, all sets of one store equally long. */
export type Rows = TypedFastBitSet;

const WORD = 32;

export function noRows(count: number): Rows {
  return TypedFastBitSet.fromWords(new Uint32Array(Math.ceil(count / WORD)));
}

/** Rows from `start` up to, not including, `end`. */
export function rowRange(count: number, start: number, end: number): Rows {
  const rows = noRows(count);
  // addRange grows the set by a word when `end` meets its last bit.
  if (start < end) {
    rows.addRange(start, end - 1);
    rows.add(end - 1);
  }
  return rows;
}

/** How many of the rows lie from `start` up to, not including, `end`. */
export function countInRange(rows: Rows, start: number, end: number): number {
  const firstWhole = Math.ceil(start / WORD);
  const lastWhole = Math.max(firstWhole, Math.floor(end / WORD));
  let count = TypedFastBitSet.fromWords(rows.words.subarray(firstWhole, lastWhole)).size();
  for (let row = start; row < Math.min(end, firstWhole * WORD); row++) if (rows.has(row)) count++;
  for (let row = Math.max(start, lastWhole * WORD); row < end; row++) if (rows.has(row)) count++;
  return count;
}

/** A set of rows for each value, made as values are met. */
export class RowsByValue {
  readonly #rows = new Map<string, Rows>();
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  add(value: string, row: number): void {
    this.of(value).add(row);
  }

  of(value: string): Rows {
    let rows = this.#rows.get(value);
    if (rows === undefined) {
      rows = noRows(this.#count);
      this.#rows.set(value, rows);
    }
    return rows;
  }

  get map(): ReadonlyMap<string, Rows> {
    return this.#rows;
  }
}
