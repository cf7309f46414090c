import type { Filter } from '#contract/filter/filter.ts';
import { yearOf } from '#contract/partial-date.ts';

/** The year the views stand at: that of `asOf`, else the last. */
export function shownYear({ asOf }: Pick<Filter, 'asOf'>, { first, last }: Span): number {
  return asOf === null ? last : Math.min(last, Math.max(first, yearOf(asOf)));
}

/** The filter at the end of a year; at the end of the last year the views show the present. */
export function atYear(filter: Filter, year: number, { last }: Span): Filter {
  return { ...filter, asOf: year >= last ? null : String(year) };
}

/** First and last year one can step to. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
