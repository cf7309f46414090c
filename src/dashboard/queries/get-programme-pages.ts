import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ProgrammeList } from '#contract/answers/programme-list.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';
import { DEFAULT_SORT, type Sort } from '#contract/sorts.ts';
import { ask } from './ask.ts';

const PAGE_LENGTH = 100;

/** The programmes under the whole filter in an order, a page at a time: each page names the one after it. */
export function getProgrammePages(filter: Filter, sort: Sort) {
  const order: readonly QueryPair[] = sort === DEFAULT_SORT ? [] : [['sort', sort]];
  const asked: readonly QueryPair[] = [...filterPairs(filter), ...order, ['limit', String(PAGE_LENGTH)]];
  return infiniteQueryOptions({
    queryKey: ['programme pages', writeQueryString(asked)],
    queryFn: ({ pageParam, signal }) => {
      const after: readonly QueryPair[] = pageParam === null ? [] : [['after', pageParam]];
      return ask('programmes', ProgrammeList, { query: writeQueryString([...asked, ...after]), signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
