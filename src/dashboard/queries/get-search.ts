import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { Search } from '#contract/answers/search.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { ask } from './ask.ts';

/** What a text finds, at most `limit` of each kind. The former answer stays until the next one comes. */
export function getSearch(q: string, limit: number) {
  const query = writeQueryString([
    ['q', q],
    ['limit', String(limit)],
  ]);
  return queryOptions({
    queryKey: ['search', query],
    queryFn: ({ signal }) => ask('search', Search, { query, signal }),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });
}
