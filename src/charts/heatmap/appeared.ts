import type { Paint, Shape } from '../shapes.ts';
import { rect } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';

const FOOT = { height: 2, side: 3, below: 2 };

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line at the foot of a cell, as long as the part of its number that came since: a form, so that it needs no colour of its own. */
export function footLine({ x, y, width, height }: Area, came: number, count: number, fill: string): Shape[] {
  if (came <= 0 || count <= 0) return [];
  const style: Paint = { fill };
  const length = Math.max(2, (width - 2 * FOOT.side) * Math.min(1, came / count));
  return [
    rect(x + FOOT.side, y + height - FOOT.below - FOOT.height, length, FOOT.height, style, {
      silent: true,
      hover: style,
    }),
  ];
}

/** A number and behind it how much of it came since. */
export const withCame = (count: number, came: number) => (came > 0 ? `${count} +${came}` : String(count));

/** A cell narrower than this has room for its own number only: two would read as one. */
const ROOMY = 40;

/** What a cell prints. */
export function cellNumber(count: number, came: number, width: number): string {
  const both = withCame(count, came);
  return width >= ROOMY && textWidth(both, TYPE.small) <= width - 8 ? both : String(count);
}
