import { queryOptions } from '@tanstack/react-query';
import { PlacePage } from '#contract/answers/place-page.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { ask } from './ask.ts';

/** One place; under a day, what had been decided for it by then. */
export const getPlace = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['place', id, asOf],
    queryFn: ({ signal }) =>
      ask('place', PlacePage, { id, query: asOf === null ? '' : writeQueryString([['asOf', asOf]]), signal }),
  });
