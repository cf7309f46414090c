import type { Filter } from '#contract/filter/filter.ts';
import { latest } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import { formatDate } from '../format-date.ts';
import { path, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import type { TimeScale } from './time-scale.ts';

const DASHES = [3, 3];
const AIR = 5;
/** On each side of the word of today. */
const ROOM = 6;

interface Rows {
  /** Where the word of today stands, and where the picture ends. */
  readonly top: number;
  readonly bottom: number;
  /** The word that stands over today. */
  readonly todayWord: string;
  /** The years under the first columns: a line through them would strike them out. */
  readonly axis: { readonly top: number; readonly bottom: number };
}

/** A dashed line at the end of each day compared, the earlier with its words to its left, the later to its right where today leaves room. */
export function comparedDays(
  { since, asOf }: Pick<Filter, 'since' | 'asOf'>,
  today: string,
  scale: TimeScale,
  { top, bottom, todayWord, axis }: Rows,
  words: TimelineWords['since'],
  lang: Language,
  theme: ThemeName,
): Shape[] {
  if (since === null) return [];
  const { ink } = TOKENS[theme];
  const isShown = (x: number) => x >= scale.left && x <= scale.right;
  const dashed = (x: number) =>
    path(
      `M${x} ${top}V${axis.top}M${x} ${axis.bottom}V${bottom}`,
      { fill: 'none', stroke: ink, lineWidth: 1, lineDash: DASHES },
      { silent: true },
    );
  const style = { fill: ink, bold: true, valign: 'top' } as const;
  const now = scale.end(today);
  const reserved = textWidth(todayWord, TYPE.small, true) / 2 + ROOM;
  const meetsToday = (left: number, right: number) => left < now + reserved && right > now - reserved;
  const shapes: Shape[] = [];

  const first = scale.end(latest(since));
  if (isShown(first)) {
    const said = words.line(formatDate(latest(since), lang));
    const right = first > now - reserved && first < now ? now - reserved : first - AIR;
    const room = textWidth(said, TYPE.small, true);
    shapes.push(dashed(first), text(Math.max(room, right), top, said, { ...style, align: 'right' }));
  }
  const second = asOf === null ? null : scale.end(latest(asOf));
  if (asOf !== null && second !== null && isShown(second)) {
    const said = words.to(formatDate(latest(asOf), lang));
    const left = second + AIR;
    const right = left + textWidth(said, TYPE.small, true);
    shapes.push(dashed(second));
    if (right <= scale.right && !meetsToday(left, right)) shapes.push(text(left, top, said, style));
  }
  return shapes;
}
