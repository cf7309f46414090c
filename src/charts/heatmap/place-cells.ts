import type { HeatmapColumn, HeatmapRow } from '#contract/answers/heatmap.ts';
import type { Absence } from '#contract/vocabulary.ts';
import type { Drawing } from './drawing.ts';

/** A cell and its outer edges in the picture; `absence` says why no programme is there. */
export interface PlacedCell {
  readonly row: HeatmapRow;
  readonly column: HeatmapColumn;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly depth: number;
  readonly absence: Absence | null;
  /** How much of the number came since the day compared with; 0 where none is. */
  readonly came: number;
}

/** Every cell, in the order of rows and columns. */
export function placeCells({ heatmap, layout: { blocks, grid, cell } }: Drawing): readonly PlacedCell[] {
  return blocks.flat().flatMap(({ row, y }) =>
    heatmap.columns.map((column, at) => ({
      row,
      column,
      x: grid.x + at * cell.width,
      y,
      ...cell,
      count: row.counts[at] ?? 0,
      depth: row.depths[at] ?? 0,
      absence: row.absences[at] ?? null,
      came: row.appeared?.[at] ?? 0,
    })),
  );
}
