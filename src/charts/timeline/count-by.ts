/** How many of the rows fall under each key. */
export function countBy<TRow, TKey>(rows: readonly TRow[], keyOf: (row: TRow) => TKey): ReadonlyMap<TKey, number> {
  const counts = new Map<TKey, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
