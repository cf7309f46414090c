import type { TimelineWords } from '#words/timeline-words.ts';
import { line, type Shape, text } from '../shapes.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import { BEFORE_AXIS, type Frame } from './frame.ts';
import { laneCount } from './layout.ts';
import { LANE_NAME, NAME_LINE, type PlacedLane } from './place-lanes.ts';

/** A heading of one line or several, softer ones below, under a rule, with its number in a column of its own: before the axis, or at the end of the line. */
export function heading(
  lines: readonly string[],
  full: readonly string[],
  count: string,
  top: number,
  frame: Frame,
  theme: ThemeName,
): Shape[] {
  const { wide, left, right } = frame;
  const { ink, soft, paper, line: rule } = TOKENS[theme];
  const y = top + LANE_NAME / 2 + 1;
  return [
    line(0, Math.round(top) + 0.5, right, Math.round(top) + 0.5, rule),
    ...lines.map((words, at) =>
      text(0, y + at * NAME_LINE, words, { fill: ink, size: TYPE.label, bold: true, halo: paper }),
    ),
    ...full.map((words, at) => text(0, y + (lines.length + at) * NAME_LINE, words, { fill: soft, halo: paper })),
    text(wide ? left - BEFORE_AXIS : right, y, count, { fill: soft, size: TYPE.label, align: 'right', halo: paper }),
  ];
}

/** What each lane stands for, and how many bars it holds. */
export function laneNames(
  lanes: readonly PlacedLane[],
  clipped: boolean,
  frame: Frame,
  words: TimelineWords,
  theme: ThemeName,
): Shape[] {
  return lanes.flatMap(({ name, full, top, bars, total }) =>
    heading(name, full, laneCount(bars.length, total, clipped, words), top, frame, theme),
  );
}
