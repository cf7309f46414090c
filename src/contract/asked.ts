import { ENDPOINTS, type EndpointName } from './endpoints.ts';
import type { FilterKey } from './filter/filter.ts';
import { filterPairs } from './filter/format.ts';
import { parseQuery } from './filter/parse.ts';
import { type QueryPair, readQueryString, writeQueryString } from './filter/query-string.ts';
import { optionPairs, readOptions } from './options.ts';
import { isKeyOf } from './vocabulary.ts';

/** One question to the API. */
export interface Asked {
  readonly endpoint: EndpointName;
  /** Fills the place the endpoint's path has for one; else empty. */
  readonly id: string;
  /** In canonical order, without `?`. */
  readonly query: string;
}

/** The question to an endpoint that a query string holds: what the endpoint takes of it and nothing else. */
export function askedOf(endpoint: EndpointName, id: string, search: string): Asked {
  const { clauses, options: optionKeys, parameters } = ENDPOINTS[endpoint];
  const taken: readonly FilterKey[] = clauses;
  const { filter, others } = parseQuery(search, [...parameters, ...optionKeys], taken);
  const own = parameters.flatMap((key): QueryPair[] => (others[key] === undefined ? [] : [[key, others[key]]]));
  const { options } = readOptions(others, optionKeys);
  return {
    endpoint,
    id,
    query: writeQueryString([...filterPairs(filter), ...optionPairs(options, optionKeys), ...own]),
  };
}

const OF = 'of';
const ID = 'id';
const DEFAULT: EndpointName = 'programmes';

/** Reads the question that a page is about: `of=heatmap&sector=steel`. An endpoint nobody knows is read as the first. */
export function readAsked(search: string): Asked {
  const { pairs } = readQueryString(search);
  const valueOf = (key: string) => pairs.find(([name]) => name === key)?.[1] ?? '';
  const of = valueOf(OF);
  return askedOf(isKeyOf(ENDPOINTS)(of) ? of : DEFAULT, valueOf(ID), search);
}

/** The query string that `readAsked` reads. */
export function writeAsked({ endpoint, id, query }: Asked): string {
  const own: QueryPair[] = [
    ...(endpoint === DEFAULT ? [] : [[OF, endpoint] as const]),
    ...(id === '' ? [] : [[ID, id] as const]),
  ];
  return [writeQueryString(own), query].filter((part) => part !== '').join('&');
}
