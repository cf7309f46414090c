import { type Filter, type FilterKey, NO_FILTER } from './filter.ts';
import { FILTER_KEYS, LONGEST_TEXT } from './grammar.ts';
import { type QueryPair, writeQueryString } from './query-string.ts';

function valuesOf(filter: Filter, key: FilterKey): readonly string[] {
  const value = filter[key];
  if (value === null || value === NO_FILTER[key]) return [];
  if (typeof value === 'string') return [value];
  return [...value].sort();
}

/** The filter as query pairs in canonical order, defaults left out. */
export function filterPairs(filter: Filter): QueryPair[] {
  return FILTER_KEYS.flatMap((key) => valuesOf(filter, key).map((value): QueryPair => [key, value]));
}

/** The one query string of a filter: equal filters give equal strings, so it serves as cache key and link. */
export function formatFilter(filter: Filter): string {
  return writeQueryString(filterPairs(filter));
}

/** Text as typed, made fit for `q`. */
export function toQueryText(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TEXT).toWellFormed();
}
