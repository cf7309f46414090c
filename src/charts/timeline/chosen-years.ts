import type { Bar } from '#contract/answers/timeline.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Stretch } from './pack-rows.ts';
import type { TimeScale } from './time-scale.ts';

/** The days of issue the filter asks for. The view is not narrowed by them: it marks them. */
export type Range = Pick<Filter, 'from' | 'to'>;

function isRange({ from, to }: Range): boolean {
  return from !== null || to !== null;
}

/** Whether the programme behind a bar answers the range; a bar whose date of issue is unknown answers none. */
export function isWithin({ start, startBasis }: Pick<Bar, 'start' | 'startBasis'>, { from, to }: Range): boolean {
  return withinDates(startBasis === 'issued' ? start : null, { from, to, asOf: null });
}

/** The last day of a range: one that is open at its end closes with this year, as nothing is issued in the future. */
function lastDay({ from, to }: Range, today: string): string {
  if (to !== null) return to;
  return String(Math.max(yearOf(today), from === null ? 0 : yearOf(from)));
}

/** Whether some day of the year lies in a chosen range. */
export function isChosenYear(year: number, range: Range, today: string): boolean {
  if (!isRange(range) || year > yearOf(lastDay(range, today))) return false;
  return range.from === null || year >= yearOf(range.from);
}

/** The chosen stretch of the axis; null where nothing is chosen or the range lies off the axis. */
export function rangeStretch(range: Range, today: string, scale: TimeScale): Stretch | null {
  if (!isRange(range)) return null;
  const from = range.from === null ? scale.left : Math.max(scale.left, scale.start(range.from));
  const to = Math.min(scale.right, scale.end(lastDay(range, today)));
  return from < to ? { from, to } : null;
}
