import type { Absence } from '#contract/vocabulary.ts';
import { type Paint, path, type Shape } from '../shapes.ts';
import type { Drawing } from './drawing.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';

type Box = Pick<PlacedCell, 'x' | 'y' | 'width' | 'height'>;

const frame = ({ x, y, width, height }: Box) => `M${x + 1.5} ${y + 1.5}h${width - 3}v${height - 3}h${3 - width}Z`;
/** A stroke around the middle of the cell, as a filled path. */
const middle =
  (length: number, thickness: number) =>
  ({ x, y, width, height }: Box) =>
    `M${x + (width - length) / 2} ${y + (height - thickness) / 2}h${length}v${thickness}h${-length}Z`;
const dot = middle(2, 2);
const dash = middle(6, 1);

/**
 * Empty cells by why they are empty: a frame where texts were read, with a dot where the filter left nothing and a
 * dash where a search found nothing; bare paper where nobody looked.
 */
const SIGNS: Readonly<Record<Absence, { readonly frame: boolean; readonly sign: ((box: Box) => string) | null }>> = {
  silent: { frame: true, sign: null },
  filtered: { frame: true, sign: dot },
  'searched-none-found': { frame: true, sign: dash },
  'not-searched': { frame: false, sign: null },
};

/** The signs of all empty cells, each kind in one path. */
export function absenceSigns(drawing: Drawing): Shape[] {
  const { line, soft } = drawing.tokens;
  const empty = placeCells(drawing).flatMap((cell) =>
    cell.absence === null ? [] : [{ cell, ...SIGNS[cell.absence] }],
  );
  const merged = (parts: readonly string[], style: Paint) => (parts.length === 0 ? [] : [path(parts.join(''), style)]);
  return [
    ...merged(
      empty.flatMap((each) => (each.frame ? [frame(each.cell)] : [])),
      { fill: 'none', stroke: line, lineWidth: 1 },
    ),
    ...merged(
      empty.flatMap(({ cell, sign }) => (sign === null ? [] : [sign(cell)])),
      { fill: soft },
    ),
  ];
}
