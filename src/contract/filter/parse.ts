import { earliest, latest } from '../partial-date.ts';
import { BASES, isKeyOf, KINDS, LEVELS, RELEVANCES, THEMES } from '../vocabulary.ts';
import { type Fault, fault } from './fault.ts';
import { type Filter, type FilterKey, NO_FILTER } from './filter.ts';
import { FILTER_KEYS, GRAMMAR, isFilterKey, LONGEST_TEXT, MOST_VALUES } from './grammar.ts';
import { type QueryPair, readQueryString } from './query-string.ts';

export interface ParsedQuery {
  readonly filter: Filter;
  /** Pairs under keys the caller named as its own. */
  readonly others: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

function readList(key: FilterKey, given: readonly string[], faults: Fault[]): readonly string[] {
  const rule = GRAMMAR[key];
  const values = [...new Set(given)];
  if (values.length > MOST_VALUES) {
    faults.push(fault(key, String(values.length), 'too-many', `give at most ${MOST_VALUES}`));
    return [];
  }
  const accepted = values.filter((value) => rule.accepts(value));
  for (const value of values) {
    if (!rule.accepts(value))
      faults.push(fault(key, value, rule.values ? 'unknown-value' : 'malformed', rule.expected));
  }
  return accepted.sort();
}

function readSingle(key: string, given: readonly string[], faults: Fault[]): string | null {
  const [value] = given;
  if (value === undefined) return null;
  if (given.length > 1) {
    faults.push(fault(key, given.join(' '), 'repeated', 'one value'));
    return null;
  }
  if (value.length > LONGEST_TEXT) {
    faults.push(fault(key, value, 'too-long', `give at most ${LONGEST_TEXT} characters`));
    return null;
  }
  return value;
}

function readRuled(key: FilterKey, given: readonly string[], faults: Fault[]): string | null {
  const value = readSingle(key, given, faults)?.trim() ?? null;
  if (value === null || value === '') return null;
  if (GRAMMAR[key].accepts(value)) return value;
  faults.push(fault(key, value, GRAMMAR[key].values ? 'unknown-value' : 'malformed', GRAMMAR[key].expected));
  return null;
}

function group(pairs: readonly QueryPair[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    if (value === '') continue;
    const values = groups.get(key);
    if (values) values.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/**
 * Reads a raw query string as a filter. Whatever cannot be read is left out of the filter and named in `faults`:
 * the API refuses such a query, the page drops the value and says so. `ownKeys` are single-valued keys that belong to
 * the caller (paging, the open record) and come back in `others`; `clauses` are the keys of the filter it takes.
 */
export function parseQuery(
  search: string,
  ownKeys: readonly string[] = [],
  clauses: readonly FilterKey[] = FILTER_KEYS,
): ParsedQuery {
  const { pairs, faults } = readQueryString(search);
  const groups = group(pairs);
  const valuesOf = (key: FilterKey) => (clauses.includes(key) ? (groups.get(key) ?? []) : []);
  const list = (key: FilterKey) => readList(key, valuesOf(key), faults);
  const single = (key: FilterKey) => readRuled(key, valuesOf(key), faults);

  const others: Record<string, string> = {};
  for (const [key, values] of groups) {
    if (isFilterKey(key) && clauses.includes(key)) continue;
    if (!ownKeys.includes(key)) {
      faults.push(fault(key, values.join(' '), 'unknown-key', [...clauses, ...ownKeys].join(', ')));
      continue;
    }
    const value = readSingle(key, values, faults);
    if (value !== null) others[key] = value;
  }

  let from = single('from');
  let to = single('to');
  if (from !== null && to !== null && earliest(from) > latest(to)) {
    faults.push(fault('from', `${from}..${to}`, 'reversed', '"from" must not be after "to"'));
    from = null;
    to = null;
  }
  const asOf = single('asOf');
  let since = single('since');
  if (since !== null && asOf !== null && latest(since) > latest(asOf)) {
    faults.push(fault('since', `${since}..${asOf}`, 'reversed', '"since" must not be after "asOf"'));
    since = null;
  }
  const filter: Filter = {
    sector: list('sector'),
    theme: list('theme').filter(isKeyOf(THEMES)),
    level: list('level').filter(isKeyOf(LEVELS)),
    kind: list('kind').filter(isKeyOf(KINDS)),
    issuer: list('issuer'),
    province: list('province'),
    city: list('city'),
    designation: list('designation'),
    relevance: list('relevance').filter(isKeyOf(RELEVANCES)),
    basis: list('basis').filter(isKeyOf(BASES)),
    from,
    to,
    asOf,
    since,
    q: single('q')?.replace(/\s+/g, ' ') ?? '',
    lang: single('lang') === 'zh' ? 'zh' : NO_FILTER.lang,
  };
  return { filter, others, faults };
}
