import type { Filter } from '#contract/filter/filter.ts';
import { latest, yearOf } from '#contract/partial-date.ts';

/** The year the views stand at: that of `asOf`, else the last. */
export function shownYear({ asOf }: Pick<Filter, 'asOf'>, { first, last }: Span): number {
  return asOf === null ? last : Math.min(last, Math.max(first, yearOf(asOf)));
}

/** The filter at the end of a year, compared with no later day; at the end of the last year the views show the present. */
export function atYear(filter: Filter, year: number, { last }: Span): Filter {
  if (year >= last) return { ...filter, asOf: null };
  const { since } = filter;
  return { ...filter, asOf: String(year), since: since && latest(since) > `${year}-12-31` ? null : since };
}

/** First and last year one can step to. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
