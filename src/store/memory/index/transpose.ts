/** Rows by token: those of token `t` stand in `rows` from `offsets[t]` up to `offsets[t + 1]`, ascending. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/** Turns token numbers by row into rows by token number, by counting. */
export function transpose(tokensByRow: readonly Uint32Array[], tokenCount: number): Postings {
  const offsets = new Uint32Array(tokenCount + 1);
  for (const tokens of tokensByRow) for (const token of tokens) offsets[token + 1] = (offsets[token + 1] ?? 0) + 1;
  for (let token = 0; token < tokenCount; token++) {
    offsets[token + 1] = (offsets[token + 1] ?? 0) + (offsets[token] ?? 0);
  }
  const rows = new Uint32Array(offsets[tokenCount] ?? 0);
  const next = offsets.slice();
  tokensByRow.forEach((tokens, row) => {
    for (const token of tokens) {
      const at = next[token] ?? 0;
      rows[at] = row;
      next[token] = at + 1;
    }
  });
  return { offsets, rows };
}
