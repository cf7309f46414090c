import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';

/** The sides of the picture, in CSS pixels. */
export interface Frame {
  readonly width: number;
  /** Whether names of lanes stand left of them; else they stand above. */
  readonly wide: boolean;
  /** Where the axis begins and ends. */
  readonly left: number;
  readonly right: number;
  /** The longest a line of a lane's name may be. */
  readonly nameRoom: number;
  /** The same of a line below the first, which has no number beside it. */
  readonly fullRoom: number;
}

const WIDE_FROM = 720;
const NAMES = { least: 128, most: 176 };
/** Room for the arrowheads of bars that run off an edge. */
const EDGE = 9;
/** Air between a number and the axis it stands before, and between a name and its number. */
export const BEFORE_AXIS = 16;
const BEFORE_NUMBER = 8;

/** `names` and `counts` are what stands beside the lanes; `clipped` where bars may run off the left edge too. */
export function frameOf(width: number, names: readonly string[], counts: readonly string[], clipped: boolean): Frame {
  const wide = width >= WIDE_FROM;
  const right = width - EDGE;
  const numbers = Math.max(0, ...counts.map((count) => textWidth(count, TYPE.label)));
  const beside = numbers + BEFORE_NUMBER + BEFORE_AXIS;
  const longest = Math.max(0, ...names.map((name) => textWidth(name, TYPE.label, true)));
  const left = wide ? Math.round(Math.max(NAMES.least, Math.min(NAMES.most, longest + beside))) : clipped ? EDGE : 0;
  return {
    width,
    wide,
    left,
    right,
    nameRoom: wide ? left - beside : right - numbers - BEFORE_NUMBER,
    fullRoom: wide ? left - BEFORE_AXIS : right,
  };
}
