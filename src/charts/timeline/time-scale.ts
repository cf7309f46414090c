import type { Timeline } from '#contract/answers/timeline.ts';
import { earliest, latest, yearOf } from '#contract/partial-date.ts';

/** Where dates stand between `left` and `right`, in CSS pixels. Every year is equally wide, leap years too. */
export interface TimeScale {
  readonly span: Timeline['span'];
  readonly left: number;
  readonly right: number;
  readonly yearWidth: number;
  /** Where a year begins. */
  readonly year: (year: number) => number;
  /** Where the first day a date can mean begins. */
  readonly start: (date: string) => number;
  /** Where the last day a date can mean is over; past `right` where the axis ends before. */
  readonly end: (date: string) => number;
}

const DAY = 86_400_000;

/** A day as years and a fraction, `days` later. */
function inYears(day: string, days: number): number {
  const year = yearOf(day);
  const first = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) + days * DAY - first) / (Date.UTC(year + 1, 0, 1) - first);
}

export function timeScale(span: Timeline['span'], left: number, right: number): TimeScale {
  const yearWidth = (right - left) / (span.to + 1 - span.from);
  const year = (years: number) => left + (years - span.from) * yearWidth;
  return {
    span,
    left,
    right,
    yearWidth,
    year,
    start: (date) => year(inYears(earliest(date), 0)),
    end: (date) => year(inYears(latest(date), 1)),
  };
}

/** The years of an axis, first to last. */
export function yearsOf({ from, to }: Timeline['span']): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
