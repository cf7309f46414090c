import { API_BASE, ENDPOINTS, endpointPath } from '#contract/endpoints.ts';
import { only } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';
import type { Format } from '#contract/formats.ts';
import { optionPairs } from '#contract/options.ts';
import type { ExportSubject } from '../../ui/exporting.ts';

/** The address of the answer a subject shows, in a form; from the root of the site. `others` are parameters beside. */
export function answerAddress(
  { endpoint, id, filter, options }: ExportSubject,
  format: Format,
  others: readonly QueryPair[] = [],
): string {
  const query = writeQueryString([
    ...filterPairs(only(filter, ENDPOINTS[endpoint].clauses)),
    ...optionPairs(options, ENDPOINTS[endpoint].options),
    ...(format === 'json' ? [] : [['format', format] as const]),
    ...others,
  ]);
  return `${API_BASE}${endpointPath(endpoint, id)}${query === '' ? '' : `?${query}`}`;
}
