import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import type { Item } from '../layer.ts';
import { group, path, rect, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { withCame } from './appeared.ts';
import type { Drawing } from './drawing.ts';
import { hitArea } from './hit-area.ts';
import { GUTTER, type PlacedRow } from './layout.ts';
import { foldTip, rowTip } from './tooltip.ts';

const BAR = { x: 8, height: 8 };
const GAP = 4;
const EDGE = 2;
const TRIANGLE = { open: 'M3 8.5h8l-4 5.5Z', closed: 'M4.5 7v8l5.5-4Z' } as const;

function name({ row, y, indent, label, fold }: PlacedRow, { layout, tokens }: Drawing): Shape[] {
  const { grid, textSize, cell } = layout;
  const fill = row.total === 0 ? tokens.soft : tokens.ink;
  const left = fold === null ? 0 : indent;
  return [
    hitArea(left, y, grid.x - EDGE - left, cell.height, tokens),
    text(indent, y + cell.height / 2, label, { fill, size: textSize, bold: row.headline }),
  ];
}

const whole = (row: HeatmapRow) => withCame(row.total, row.totalAppeared ?? 0);

function total({ row, y }: PlacedRow, { heatmap, layout, tokens }: Drawing): Shape[] {
  const { totals, cell } = layout;
  const middle = y + cell.height / 2;
  const area = hitArea(totals.x + EDGE, y, totals.width - EDGE, cell.height, tokens);
  // All of a column tell what came, or none: a few that happen to be short would mislead.
  const isRoomy = heatmap.rows.every((other) => textWidth(whole(other), TYPE.small, true) <= totals.width - 2 * EDGE);
  const label = (other: HeatmapRow) => (isRoomy ? whole(other) : String(other.total));
  const style = { fill: row.total === 0 ? tokens.soft : tokens.ink, bold: row.headline };
  if (!totals.bars)
    return [
      area,
      text(layout.width - EDGE, middle, label(row), {
        ...style,
        align: 'right',
      }),
    ];

  const most = Math.max(1, ...heatmap.rows.map((other) => other.total));
  const widest = Math.max(...heatmap.rows.map((other) => textWidth(label(other), TYPE.small, true)));
  const room = totals.width - BAR.x - GAP - widest - EDGE;
  const length = (room * row.total) / most;
  const fill = tokens.scale[2];
  const x = totals.x + BAR.x;
  return [
    area,
    rect(x, middle - BAR.height / 2, length, BAR.height, { fill }, { silent: true, hover: { fill } }),
    text(x + (length > 0 ? length + GAP : 0), middle, label(row), style),
  ];
}

/** The names of the sectors and their totals; name and total of a row are one mark. */
export function rows(drawing: Drawing): Item[] {
  return drawing.layout.blocks.flat().map((placed) => ({
    shape: group([...name(placed, drawing), ...total(placed, drawing)]),
    mark: { kind: 'sector', id: placed.row.sector },
    tip: () => rowTip(placed.row, drawing),
  }));
}

/** A triangle before each sector that others stand under: it folds them away, and back out. */
export function folds(drawing: Drawing): Item[] {
  const { layout, tokens } = drawing;
  return layout.blocks.flat().flatMap(({ row, fold, y, indent }): Item[] => {
    if (fold === null) return [];
    const x = indent - GUTTER;
    return [
      {
        shape: {
          ...group([
            hitArea(0, 0, GUTTER, layout.cell.height, tokens),
            path(TRIANGLE[fold], { fill: tokens.soft }, { silent: true }),
          ]),
          x,
          y,
        },
        mark: { kind: 'fold', sector: row.sector },
        tip: () => foldTip(row, fold, drawing),
      },
    ];
  });
}

/** The name of the column of totals. */
export function totalsTitle({ layout, tokens, words }: Drawing): Shape {
  const { totals, grid, width } = layout;
  const y = grid.top - 12;
  return totals.bars
    ? text(totals.x + BAR.x, y, words.all, { fill: tokens.soft })
    : text(width - EDGE, y, words.all, { fill: tokens.soft, align: 'right' });
}
