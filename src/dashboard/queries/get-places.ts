import { queryOptions } from '@tanstack/react-query';
import { PlaceList } from '#contract/answers/place-list.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { ask } from './ask.ts';

/** Every province with its places; under a day, with what had been decided by then. */
export const getPlaces = (asOf: string | null) =>
  queryOptions({
    queryKey: ['places', asOf],
    queryFn: ({ signal }) =>
      ask('places', PlaceList, { query: asOf === null ? '' : writeQueryString([['asOf', asOf]]), signal }),
  });
