import { rect, type Shape } from '../shapes.ts';
import { isChosen } from './choice.ts';
import type { Drawing } from './drawing.ts';

/** Runs of neighbours that hold, as first and last index. */
export function runsOf<T>(items: readonly T[], holds: (item: T) => boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  items.forEach((item, index) => {
    if (!holds(item)) return;
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** A breath of the accent behind the chosen rows and columns. */
export function choiceGround({ heatmap, layout, choice, tokens }: Drawing): Shape[] {
  const { width, grid, cell, blocks } = layout;
  const fill = tokens.blush;
  const rows = blocks.flat().filter(({ row }) => choice.sectors.has(row.sector));
  const columns = runsOf(heatmap.columns, ({ id }) => choice.columns.has(id));
  return [
    ...columns.map(([first, last]) =>
      rect(grid.x + first * cell.width, 0, (last - first + 1) * cell.width, grid.bottom, { fill }),
    ),
    ...rows.map(({ y }) => rect(0, y, width, cell.height, { fill })),
  ];
}

/** The accent around the chosen cells, one outline for cells that touch. */
export function choiceOutline({ heatmap, layout, choice, tokens }: Drawing): Shape[] {
  const { grid, cell, blocks } = layout;
  const { columns } = heatmap;
  return blocks.flatMap((block) =>
    runsOf(block, ({ row }) => columns.some(({ id }) => isChosen(choice, row.sector, id))).flatMap(([top, bottom]) => {
      const row = block[top];
      if (row === undefined) return [];
      return runsOf(columns, ({ id }) => isChosen(choice, row.row.sector, id)).map(([first, last]) =>
        rect(grid.x + first * cell.width, row.y, (last - first + 1) * cell.width, (bottom - top + 1) * cell.height, {
          fill: 'none',
          stroke: tokens.seal,
          lineWidth: 2,
        }),
      );
    }),
  );
}
