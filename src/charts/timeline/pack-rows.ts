/** A stretch of a row, in CSS pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The row of each stretch, from 0, so that stretches of one row keep `gap` between them and as few rows as possible are
 * used: each, in order of where it begins, takes the first row that is free. The same stretches give the same rows.
 */
export function packRows(stretches: readonly Stretch[], gap: number): readonly number[] {
  const order = stretches.map((stretch, index) => ({ ...stretch, index })).toSorted((a, b) => a.from - b.from);
  const rows = stretches.map(() => 0);
  const taken: number[] = [];
  for (const { from, to, index } of order) {
    const free = taken.findIndex((end) => end + gap <= from);
    const row = free < 0 ? taken.length : free;
    taken[row] = to;
    rows[index] = row;
  }
  return rows;
}
