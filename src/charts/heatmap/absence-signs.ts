import type { Absence } from '#contract/vocabulary.ts';
import { type Paint, path, type Shape } from '../shapes.ts';
import type { Drawing } from './drawing.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';

type Outline = (box: Box) => string;
type Box = Pick<PlacedCell, 'x' | 'y' | 'width' | 'height'>;

const frame = ({ x, y, width, height }: Box) => `M${x + 1.5} ${y + 1.5}h${width - 3}v${height - 3}h${3 - width}Z`;
/** A stroke around the middle of the cell, as a filled path. */
const middle =
  (length: number, thickness: number) =>
  ({ x, y, width, height }: Box) =>
    `M${x + (width - length) / 2} ${y + (height - thickness) / 2}h${length}v${thickness}h${-length}Z`;
const dot = middle(2, 2);
const dash = middle(6, 1);
const floor = ({ x, y, width, height }: Box) => `M${x + 1.5} ${y + height - 1.5}h${width - 3}`;

/**
 * Empty cells by why they are empty: a frame where texts were read, with a dot where the filter left nothing and a
 * dash where a search found nothing; bare paper where nobody looked; a line to write on where nothing is recorded.
 */
const SIGNS: Readonly<Record<Absence, { readonly frame: Outline | null; readonly sign: Outline | null }>> = {
  silent: { frame, sign: null },
  filtered: { frame, sign: dot },
  'searched-none-found': { frame, sign: dash },
  'not-searched': { frame: null, sign: null },
  'not-recorded': { frame: floor, sign: null },
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
      empty.flatMap(({ cell, frame: outline }) => (outline === null ? [] : [outline(cell)])),
      { fill: 'none', stroke: line, lineWidth: 1 },
    ),
    ...merged(
      empty.flatMap(({ cell, sign }) => (sign === null ? [] : [sign(cell)])),
      { fill: soft },
    ),
  ];
}
