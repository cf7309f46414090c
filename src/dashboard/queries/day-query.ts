import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { EndpointName } from '#contract/endpoints.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import { ask } from './ask.ts';

/** The query of a page that nothing narrows but the day it is shown at. `id` is for the endpoints that are about one thing. */
export function dayQuery<TSchema extends v.GenericSchema>(
  name: EndpointName,
  schema: TSchema,
  asOf: string | null,
  id = '',
) {
  const query = formatFilter({ ...NO_FILTER, asOf });
  return queryOptions({
    queryKey: [name, id, query],
    queryFn: ({ signal }) => ask(name, schema, { id, query, signal }),
  });
}
