import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import { type Filter, type FilterKey, without } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { DEFAULT_OPTIONS, type Options, optionPairs } from '#contract/options.ts';
import { ask } from './ask.ts';

/**
 * The query of one view. Clauses the view sets aside are left out of the question, so that choosing in a view asks
 * nothing new of that view. The former answer stays in place, marked as such, until the next one comes.
 */
export function viewQuery<TSchema extends v.GenericSchema>(
  name: EndpointName,
  schema: TSchema,
  filter: Filter,
  options: Options = DEFAULT_OPTIONS,
  setsAside: readonly FilterKey[] = ENDPOINTS[name].setsAside,
) {
  const asked = filterPairs(without(filter, setsAside));
  const query = writeQueryString([...asked, ...optionPairs(options, ENDPOINTS[name].options)]);
  return queryOptions({
    queryKey: [name, query],
    queryFn: ({ signal, meta }) => ask(name, schema, { query, signal, ...meta }),
    placeholderData: keepPreviousData,
  });
}
