import type { Bar } from '#contract/answers/timeline.ts';
import type { TimeScale } from './time-scale.ts';

/** From where to where a bar is drawn, in CSS pixels, and how it ends. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** `stated` at its date, `open` where none is stated, `beyond` where the date lies past the axis. */
  readonly end: 'stated' | 'open' | 'beyond';
}

/** Shorter than this a bar cannot be seen or met with a pointer. */
export const LEAST_BAR = 4;
/** A bar without a stated end has one length whatever the scale: the length says nothing. */
export const OPEN_BAR = 22;

export function extentOf({ start, end }: Pick<Bar, 'start' | 'end'>, scale: TimeScale): Extent {
  const { left, right } = scale;
  const least = end === null ? OPEN_BAR : LEAST_BAR;
  const from = Math.max(left, Math.min(scale.start(start), right - least));
  if (end === null) return { from, to: from + OPEN_BAR, end: 'open' };
  const to = scale.end(end);
  // A pixel of tolerance: the axis ends with its last day, and so do many bars.
  if (to > right + 1) return { from, to: right, end: 'beyond' };
  return { from, to: Math.max(to, from + LEAST_BAR), end: 'stated' };
}
