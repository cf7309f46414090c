import { readableOn } from '../contrast.ts';
import type { Item } from '../layer.ts';
import { group, path, rect, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { cellNumber, footLine } from './appeared.ts';
import { binOf } from './colour-scale.ts';
import type { Drawing } from './drawing.ts';
import { cellMark } from './marks.ts';
import { DEDICATED } from './mention-depth.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';
import { cellTip } from './tooltip.ts';

function corner({ x, y, width }: PlacedCell, fill: string): Shape {
  const size = width < 24 ? 4 : 5;
  const outline = `M${x + width - 1 - size} ${y + 1}h${size}v${size}Z`;
  return path(outline, { fill, opacity: 0.65 }, { silent: true, hover: { fill } });
}

/** Cells narrower than this speak by colour alone. */
const LEAST_PRINTED = 14;

/** Whether a number can stand in a cell of this width. */
export const isPrinted = (number: number, width: number) =>
  width >= LEAST_PRINTED && textWidth(String(number), TYPE.small) <= width;

function shapeOf(cell: PlacedCell, { heatmap, bins, tokens }: Drawing): Shape {
  const { x, y, width, height, count, depth, absence, came } = cell;
  const bin = binOf(bins, count);
  const fill = bin ? tokens.scale[bin.step] : 'transparent';
  const box = rect(
    x + 1,
    y + 1,
    width - 2,
    height - 2,
    { fill },
    { hover: { fill, stroke: tokens.ink, lineWidth: 2 } },
  );
  const number = (ink: string) =>
    isPrinted(count, width)
      ? [text(x + width / 2, y + height / 2, cellNumber(count, came, width), { fill: ink, align: 'center' })]
      : [];
  // Programmes are there, and none of what is counted: a nought is no absence.
  if (!bin) return absence === null ? group([box, ...number(tokens.soft)]) : box;
  const ink = readableOn(fill, tokens.ink, tokens.paper);
  const isDedicated = depth === DEDICATED && heatmap.measure !== 'depth' && width >= LEAST_PRINTED;
  return group([box, ...(isDedicated ? [corner(cell, ink)] : []), ...number(ink), ...footLine(cell, came, count, ink)]);
}

/** A cell for each sector and column, full or empty: any can be chosen, and the choice taken back. */
export function cells(drawing: Drawing): Item[] {
  const { by } = drawing.heatmap;
  return placeCells(drawing).map((cell) => ({
    shape: shapeOf(cell, drawing),
    mark: cellMark(by, cell.row.sector, cell.column.id),
    tip: () => cellTip(cell, drawing),
  }));
}
