import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import type { Absence } from '#contract/vocabulary.ts';
import type { Drawing } from './drawing.ts';

/** A cell and its outer edges in the picture; `absence` says why there is nothing in it. */
export interface PlacedCell {
  readonly row: HeatmapRow;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly depth: number;
  readonly absence: Absence | null;
}

/** Every cell, in the order of rows and years. */
export function placeCells({ heatmap, layout: { blocks, grid, cell } }: Drawing): readonly PlacedCell[] {
  return blocks.flat().flatMap(({ row, y }) =>
    heatmap.years.map((year, column) => ({
      row,
      year,
      x: grid.x + column * cell.width,
      y,
      ...cell,
      count: row.counts[column] ?? 0,
      depth: row.depths[column] ?? 0,
      absence: row.absences[column] ?? null,
    })),
  );
}
