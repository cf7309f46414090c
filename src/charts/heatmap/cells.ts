import { readableOn } from '../contrast.ts';
import type { Item } from '../layer.ts';
import { group, path, rect, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { binOf } from './colour-scale.ts';
import type { Drawing } from './drawing.ts';
import { DEDICATED } from './mention-depth.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';
import { cellTip } from './tooltip.ts';

function corner({ x, y, width }: PlacedCell, fill: string): Shape {
  const size = width < 24 ? 4 : 5;
  const outline = `M${x + width - 1 - size} ${y + 1}h${size}v${size}Z`;
  return path(outline, { fill, opacity: 0.65 }, { silent: true, hover: { fill } });
}

function shapeOf(cell: PlacedCell, { bins, tokens }: Drawing): Shape {
  const { x, y, width, height, count, depth } = cell;
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
  if (!bin) return box;
  const ink = readableOn(fill, tokens.ink, tokens.paper);
  const number = String(count);
  return group([
    box,
    ...(depth === DEDICATED ? [corner(cell, ink)] : []),
    ...(textWidth(number, TYPE.small) <= width
      ? [text(x + width / 2, y + height / 2, number, { fill: ink, align: 'center' })]
      : []),
  ]);
}

/** A cell for each sector and year, full or empty: any can be chosen, and the choice taken back. */
export function cells(drawing: Drawing): Item[] {
  return placeCells(drawing).map((cell) => ({
    shape: shapeOf(cell, drawing),
    mark: { kind: 'cell', sector: cell.row.sector, year: cell.year },
    tip: () => cellTip(cell, drawing),
  }));
}
