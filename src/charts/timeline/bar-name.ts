import { type Shape, text } from '../shapes.ts';
import { shorten, textWidth } from '../text-width.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import type { Extent } from './bar-extent.ts';
import type { PlacedBar } from './place-lanes.ts';
import type { TimeScale } from './time-scale.ts';

/** A name over its bar: from where, in CSS pixels, and how wide. */
export interface BarName {
  readonly x: number;
  readonly text: string;
  readonly width: number;
}

/** The name begins with its bar; where the edge is near it moves to the left, and is cut only where the axis is too short. */
export function nameOver(extent: Extent, name: string, { left, right }: TimeScale): BarName {
  const words = shorten(name, right - left, TYPE.small);
  const width = Math.min(textWidth(words, TYPE.small), right - left);
  return { x: Math.max(left, Math.min(extent.from, right - width)), text: words, width };
}

/** The names that bars bear, over whatever they stand on: in the accent where the programme stands open, softer where it steps back. */
export function barNames(
  bars: readonly PlacedBar[],
  open: string | null,
  isForward: (placed: PlacedBar) => boolean,
  theme: ThemeName,
): Shape[] {
  const { ink, soft, seal, paper } = TOKENS[theme];
  return bars.flatMap((placed) => {
    const { bar, name, y } = placed;
    if (name === null) return [];
    const fill = bar.id === open ? seal : isForward(placed) ? ink : soft;
    return [text(name.x, y - 3, name.text, { fill, valign: 'bottom', halo: paper })];
  });
}
