import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { Filter, FilterKey } from '#contract/filter/filter.ts';
import { without } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { DEFAULT_OPTIONS, type OptionKey, type Options, optionPairs } from '#contract/options.ts';
import { ask } from './ask.ts';

type Envelope = v.GenericSchema<unknown, { readonly data: unknown }>;

interface ViewEndpoint<TSchema extends Envelope> {
  readonly path: string;
  readonly setsAside: readonly FilterKey[];
  readonly options: readonly OptionKey[];
  readonly answer: TSchema;
}

/**
 * The query of one view. Clauses the view sets aside are left out of the question, so that choosing in a view asks
 * nothing new of that view. The former answer stays in place, marked as such, until the next one comes.
 */
export function viewQuery<TSchema extends Envelope>(
  endpoint: ViewEndpoint<TSchema>,
  filter: Filter,
  options: Options = DEFAULT_OPTIONS,
) {
  const asked = filterPairs(without(filter, endpoint.setsAside));
  const query = writeQueryString([...asked, ...optionPairs(options, endpoint.options)]);
  return queryOptions({
    queryKey: [endpoint.path, query],
    queryFn: async ({ signal }): Promise<v.InferOutput<TSchema>['data']> => (await ask(endpoint, query, signal)).data,
    placeholderData: keepPreviousData,
  });
}
