import type { Filter } from '#contract/filter/filter.ts';
import { latest } from '#contract/partial-date.ts';
import { path, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import type { TimeScale } from './time-scale.ts';

const DASHES = [3, 3];
const AIR = 5;

/**
 * A dashed line at the end of each day that is compared, the first with its words to its left at the top, where today's word
 * stands; `today` is where that is. Without `since`, and where a day lies off the axis, nothing.
 */
export function comparedDays(
  { since, asOf }: Pick<Filter, 'since' | 'asOf'>,
  words: string,
  today: number,
  scale: TimeScale,
  [top, bottom]: readonly [number, number],
  theme: ThemeName,
): Shape[] {
  if (since === null) return [];
  const { ink } = TOKENS[theme];
  const isShown = (x: number) => x >= scale.left && x <= scale.right;
  const first = scale.end(latest(since));
  const days = [first, ...(asOf === null ? [] : [scale.end(latest(asOf))])].filter(isShown);
  const width = textWidth(words, TYPE.small, true);
  // Left of its line, and clear of the word that stands over today.
  const right = Math.max(first < today ? Math.min(first - AIR, today - AIR * 4) : first - AIR, width);
  return [
    ...(isShown(first) ? [text(right, top, words, { fill: ink, bold: true, align: 'right', valign: 'top' })] : []),
    ...days.map((x) =>
      path(`M${x} ${top}V${bottom}`, { fill: 'none', stroke: ink, lineWidth: 1, lineDash: DASHES }, { silent: true }),
    ),
  ];
}
