import type { HeatmapRow } from '#contract/answers/heatmap.ts';

/** A row of the picture. `indented`: it follows its parent and is counted in it. */
export interface OrderedRow {
  readonly row: HeatmapRow;
  readonly indented: boolean;
}

/** The headline sectors, and all others. */
export type Blocks = readonly (readonly OrderedRow[])[];

function withChildren(rows: readonly HeatmapRow[]): OrderedRow[] {
  const ids = new Set(rows.map(({ sector }) => sector));
  const placed = new Set<string>();
  const place = (row: HeatmapRow, indented: boolean): OrderedRow[] => {
    if (placed.has(row.sector)) return [];
    placed.add(row.sector);
    const children = rows.filter(({ parent }) => parent === row.sector);
    return [{ row, indented }, ...children.flatMap((child) => place(child, true))];
  };
  const families = rows.filter(({ parent }) => parent === null || !ids.has(parent));
  // Parents that go round in a circle belong to no family; they are shown all the same.
  return [...families, ...rows].flatMap((row) => place(row, false));
}

/**
 * Headline sectors stay together so that they can be compared; in each block a child follows its parent, and otherwise
 * the order of the answer holds. A child whose parent stands in the other block stands by itself.
 */
export function orderRows(rows: readonly HeatmapRow[]): Blocks {
  const headline = rows.filter((row) => row.headline);
  const others = rows.filter((row) => !row.headline);
  return [headline, others].filter((block) => block.length > 0).map(withChildren);
}
