import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import type { Fault } from '#contract/filter/fault.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';

/** What the page shows, whole: the question asked and the record that stands open. The URL is its only store. */
export interface View {
  readonly filter: Filter;
  readonly programme: string | null;
  /** The mock scenario of development, kept while one browses. */
  readonly mock: string | null;
}

export const BLANK_VIEW: View = { filter: NO_FILTER, programme: null, mock: null };

const OWN_KEYS = import.meta.env.DEV ? ['programme', 'mock'] : ['programme'];

/** Reads the view from a raw query string; what cannot be read is dropped and named in `faults`. */
export function readView(search: string): { view: View; faults: readonly Fault[] } {
  const { filter, others, faults } = parseQuery(search, OWN_KEYS);
  return {
    view: { filter, programme: others['programme'] ?? null, mock: others['mock'] ?? null },
    faults,
  };
}

/** The query string of a view, without `?`; a blank view gives an empty text. */
export function writeView(view: View): string {
  const pairs: QueryPair[] = filterPairs(view.filter);
  if (view.programme !== null) pairs.push(['programme', view.programme]);
  if (view.mock !== null) pairs.push(['mock', view.mock]);
  return writeQueryString(pairs);
}
