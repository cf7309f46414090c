import type { Timeline } from '#contract/answers/timeline.ts';
import { yearOf } from '#contract/partial-date.ts';
import { countBy } from './count-by.ts';

export type YearCounts = readonly { readonly year: number; readonly count: number }[];

/** The years with the highest count, in order, and that count; no years where nothing is counted. */
export function peakOf(counts: YearCounts): { readonly years: readonly number[]; readonly count: number } {
  const count = Math.max(0, ...counts.map((one) => one.count));
  return { count, years: count === 0 ? [] : counts.filter((one) => one.count === count).map(({ year }) => year) };
}

/** Bars by the year they begin, in order of year. */
export function begunByYear({ bars }: Pick<Timeline, 'bars'>): YearCounts {
  return [...countBy(bars, ({ start }) => yearOf(start))]
    .map(([year, count]) => ({ year, count }))
    .toSorted((a, b) => a.year - b.year);
}
