/** The sides of the picture, in CSS pixels. */
export interface Frame {
  readonly width: number;
  /** Whether names of lanes stand left of them; else they stand above. */
  readonly wide: boolean;
  /** Where the axis begins and ends. */
  readonly left: number;
  readonly right: number;
}

const WIDE_FROM = 720;
const NAMES = 128;
/** Room for the arrowheads of bars that run off the edge. */
const EDGE = 9;

export function frameOf(width: number): Frame {
  const wide = width >= WIDE_FROM;
  return { width, wide, left: wide ? NAMES : 0, right: width - EDGE };
}
