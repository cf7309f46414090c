import type { Basis, Kind, Language, Level, Relevance, Theme } from '../vocabulary.ts';

/**
 * One question to the dataset. Values of one list are alternatives (or); clauses of different keys must all hold (and).
 * `sector`: programmes that name the sector or one of its children. `province`, `city`: programmes issued there or
 * naming the place. `designation`: programmes that set the roster up, are issued in, or name, one of its members.
 * `from`, `to`: first and last day of issue, inclusive, as precise as given. `asOf`: what was issued by that day.
 * `since` narrows nothing: answers mark what differs from the state of the world at the end of that day.
 * `q`: every word begins a word of the record's texts; every pair of Han characters stands in them.
 * `lang` orders titles; it filters nothing.
 */
export interface Filter {
  readonly sector: readonly string[];
  readonly theme: readonly Theme[];
  readonly level: readonly Level[];
  readonly kind: readonly Kind[];
  readonly issuer: readonly string[];
  readonly province: readonly string[];
  readonly city: readonly string[];
  readonly designation: readonly string[];
  readonly relevance: readonly Relevance[];
  readonly basis: readonly Basis[];
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly since: string | null;
  readonly q: string;
  readonly lang: Language;
}

export type FilterKey = keyof Filter;
export type ListKey = {
  [K in FilterKey]: Filter[K] extends readonly string[] ? K : never;
}[FilterKey];

export const NO_FILTER: Filter = {
  sector: [],
  theme: [],
  level: [],
  kind: [],
  issuer: [],
  province: [],
  city: [],
  designation: [],
  relevance: [],
  basis: [],
  from: null,
  to: null,
  asOf: null,
  since: null,
  q: '',
  lang: 'en',
};

/** The filter without the named clauses: a view is never narrowed by the clauses it makes itself. */
export function without(filter: Filter, keys: readonly FilterKey[]): Filter {
  const cleared = Object.fromEntries(keys.map((key) => [key, NO_FILTER[key]]));
  return { ...filter, ...cleared };
}

/** The filter with the named clauses alone: what an endpoint does not take is no part of its question. */
export function only(filter: Filter, keys: readonly FilterKey[]): Filter {
  return { ...NO_FILTER, ...Object.fromEntries(keys.map((key) => [key, filter[key]])) };
}
