import { LANES, type Language } from '#contract/vocabulary.ts';
import { line, type Shape, text } from '../shapes.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import type { Frame } from './frame.ts';
import { LANE_NAME, type PlacedLane } from './place-lanes.ts';

/** Air between a number and the axis it stands before. */
const BEFORE_AXIS = 16;

/** A heading under a rule, with its number in a column of its own: before the axis, or at the end of the line. */
export function heading(name: string, count: number, top: number, frame: Frame, theme: ThemeName): Shape[] {
  const { wide, left, right } = frame;
  const { ink, soft, line: rule } = TOKENS[theme];
  const y = top + LANE_NAME / 2 + 1;
  return [
    line(0, Math.round(top) + 0.5, right, Math.round(top) + 0.5, rule),
    text(0, y, name, { fill: ink, size: TYPE.label, bold: true }),
    text(wide ? left - BEFORE_AXIS : right, y, String(count), { fill: soft, size: TYPE.label, align: 'right' }),
  ];
}

/** Who speaks in each lane, and how many bars it holds. */
export function laneNames(lanes: readonly PlacedLane[], frame: Frame, lang: Language, theme: ThemeName): Shape[] {
  return lanes.flatMap(({ lane, top, bars }) => heading(LANES[lane][lang], bars.length, top, frame, theme));
}
