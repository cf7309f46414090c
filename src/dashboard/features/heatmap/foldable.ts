import type { HeatmapRow } from '#contract/answers/heatmap.ts';

/** Sectors that others stand under, in order of id. */
export function foldableIn(rows: readonly Pick<HeatmapRow, 'sector' | 'parent'>[]): readonly string[] {
  const parents = new Set(rows.map(({ parent }) => parent));
  return rows
    .map(({ sector }) => sector)
    .filter((sector) => parents.has(sector))
    .sort();
}
