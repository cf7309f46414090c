import type { Difference, Marked } from '#contract/answers/difference.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import type { Index } from '../index/build-index.ts';
import type { Rows } from '../rows.ts';

/** The world at the end of one day beside that of a later one. */
export interface Comparison {
  /** Rows issued after the first day. */
  readonly appeared: Rows;
  /** Whether a fact of this date stood on the first day: what is known to the year or month stands from its first day; what has no date always stood. */
  readonly stood: (date: string | null) => boolean;
  readonly marksOf: (row: number) => Marked;
}

/**
 * Whether the fact came about after the first day and by the second, as the filter reads dates: from the first day a date can mean.
 * A period has ended only on the last day it can mean, and a step is past only when all its days lie in between.
 */
function cameBetween({ kind, date }: Difference, first: string, second: string): boolean {
  const begun = kind === 'end' ? latest(date) : earliest(date);
  const done = kind === 'end' || kind === 'milestone' ? latest(date) : earliest(date);
  return begun > first && done <= second;
}

function changeOf(differences: readonly Difference[]): NonNullable<Marked['change']> {
  const has = (wanted: Difference['kind']) => differences.some(({ kind }) => kind === wanted);
  if (has('issued')) return 'appeared';
  return has('end') ? 'ended' : 'changed';
}

/** What a filter asks to be compared; null where it asks for nothing. Without `asOf` the second day is that of the dataset. */
export function comparisonOf(
  { calendar, differences, snapshot }: Index,
  { since, asOf }: Pick<Filter, 'since' | 'asOf'>,
): Comparison | null {
  if (since === null) return null;
  const [first, second] = [latest(since), latest(asOf ?? snapshot.info.asOf)];
  return {
    appeared: calendar.after(since),
    stood: (date) => date === null || earliest(date) <= first,
    marksOf(row) {
      const changedBy = differences(row).filter((difference) => cameBetween(difference, first, second));
      return changedBy.length === 0 ? {} : { change: changeOf(changedBy), changedBy };
    },
  };
}
