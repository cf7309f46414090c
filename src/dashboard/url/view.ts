import type { Fault } from '#contract/filter/fault.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';
import { DEFAULT_OPTIONS, OPTION_KEYS, type Options, optionPairs, readOptions } from '#contract/options.ts';

/** What the page shows, whole: the question asked and the record that stands open. The URL is its only store. */
export interface View {
  readonly filter: Filter;
  /** How the views show the answer. */
  readonly options: Options;
  readonly programme: string | null;
  /** The mock scenario of development, kept while one browses. */
  readonly mock: string | null;
}

export const BLANK_VIEW: View = { filter: NO_FILTER, options: DEFAULT_OPTIONS, programme: null, mock: null };

const OWN_KEYS = import.meta.env.DEV ? [...OPTION_KEYS, 'programme', 'mock'] : [...OPTION_KEYS, 'programme'];

/** Reads the view from a raw query string; what cannot be read is dropped and named in `faults`. */
export function readView(search: string): { view: View; faults: readonly Fault[] } {
  const { filter, others, faults } = parseQuery(search, OWN_KEYS);
  const { options, faults: optionFaults } = readOptions(others);
  return {
    view: { filter, options, programme: others['programme'] ?? null, mock: others['mock'] ?? null },
    faults: [...faults, ...optionFaults],
  };
}

/** The query string of a view, without `?`; a blank view gives an empty text. */
export function writeView(view: View): string {
  const pairs: QueryPair[] = [...filterPairs(view.filter), ...optionPairs(view.options)];
  if (view.programme !== null) pairs.push(['programme', view.programme]);
  if (view.mock !== null) pairs.push(['mock', view.mock]);
  return writeQueryString(pairs);
}
