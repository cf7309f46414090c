import { line, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import type { TimeScale } from './time-scale.ts';

/** A line through the middle of today with its word at the top; nothing where today lies off the axis. */
export function todayMark(
  today: string,
  word: string,
  scale: TimeScale,
  top: number,
  bottom: number,
  theme: ThemeName,
): Shape[] {
  const x = (scale.start(today) + scale.end(today)) / 2;
  if (x < scale.left || x > scale.right) return [];
  const { seal } = TOKENS[theme];
  const half = textWidth(word, TYPE.small, true) / 2;
  const middle = Math.max(half, Math.min(x, scale.right - half));
  return [
    text(middle, top, word, { fill: seal, bold: true, align: 'center', valign: 'top' }),
    line(x, top + TYPE.small + 4, x, bottom, seal, 1.25),
  ];
}
