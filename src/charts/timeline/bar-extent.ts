import type { Bar } from '#contract/answers/timeline.ts';
import { earliest, latest, yearOf } from '#contract/partial-date.ts';
import type { TimeScale } from './time-scale.ts';

/** From where to where a bar is drawn, in CSS pixels, and how it begins and ends. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** `stated` at its date, `before` where the date lies before the axis. */
  readonly start: 'stated' | 'before';
  /** `stated` at its date, `open` where none is stated, `beyond` where the date lies past the axis. */
  readonly end: 'stated' | 'open' | 'beyond';
}

/** Shorter than this a bar cannot be seen or met with a pointer. */
export const LEAST_BAR = 4;
/** A bar without a stated end has one length whatever the scale: the length says nothing. */
export const OPEN_BAR = 22;

/** Whether a bar has a day on the axis; of one without a stated end only the day it begins is known. */
export function isOnAxis({ start, end }: Pick<Bar, 'start' | 'end'>, { span }: TimeScale): boolean {
  const first = yearOf(earliest(start));
  const last = end === null ? first : Math.max(first, yearOf(latest(end)));
  return first <= span.to && last >= span.from;
}

export function extentOf({ start, end }: Pick<Bar, 'start' | 'end'>, scale: TimeScale): Extent {
  const { left, right } = scale;
  const least = end === null ? OPEN_BAR : LEAST_BAR;
  const begin = scale.start(start);
  // A pixel of tolerance: the axis begins and ends with whole years, and so do many bars.
  const before = begin < left - 1;
  const from = Math.max(left, Math.min(begin, right - least));
  const extent = { from, start: before ? 'before' : 'stated' } as const;
  if (end === null) return { ...extent, to: from + OPEN_BAR, end: 'open' };
  const to = scale.end(end);
  if (to > right + 1) return { ...extent, to: right, end: 'beyond' };
  return { ...extent, to: Math.max(to, from + LEAST_BAR), end: 'stated' };
}
