import type { Bar } from '#contract/answers/timeline.ts';
import { earliest, yearOf } from '#contract/partial-date.ts';
import { countBy } from './count-by.ts';
import type { Count } from './histogram.ts';
import type { TimeScale } from './time-scale.ts';

/** Programmes issued, or put out for comment, in a stretch of time that begins at `year`; `drafts` are those not issued. */
export interface IssuedCount extends Count {
  readonly drafts: number;
}

export interface Issued {
  /** Years a column stands for: one, or a quarter of one where there is room. */
  readonly step: 1 | 0.25;
  readonly counts: readonly IssuedCount[];
  /** Of each year, those known to the year only: they stand in no quarter. */
  readonly yearOnly: ReadonlyMap<number, number>;
}

/** A year as wide as this has room for its quarters, with numbers over them. */
const QUARTERS_FROM = 110;

function quarterOf(date: string): number {
  return yearOf(date) + Math.floor((Number(earliest(date).slice(5, 7)) - 1) / 3) / 4;
}

/** When programmes came out; those whose date of issue is not known are in no count. */
export function issuedCounts(bars: readonly Bar[], scale: TimeScale): Issued {
  const step = scale.yearWidth >= QUARTERS_FROM ? 0.25 : 1;
  const issued = bars.filter(({ startBasis }) => startBasis === 'issued');
  const isYearOnly = ({ start }: Bar) => start.length === 4;
  const placed = step === 1 ? issued : issued.filter((bar) => !isYearOnly(bar));
  const stepOf = ({ start }: Bar) => (step === 1 ? yearOf(start) : quarterOf(start));
  const drafts = countBy(
    placed.filter(({ status }) => status === 'draft'),
    stepOf,
  );
  return {
    step,
    counts: [...countBy(placed, stepOf)].map(([year, count]) => ({ year, count, drafts: drafts.get(year) ?? 0 })),
    yearOnly: step === 1 ? new Map() : countBy(issued.filter(isYearOnly), ({ start }) => yearOf(start)),
  };
}
