import { useCallback } from 'react';
import { type Comparison, comparisonPairs } from '#contract/comparison.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { pagePath } from '#contract/pages.ts';
import { usePageQuery } from './use-page-query.ts';

/** The address of things side by side; it keeps the language and the day. */
export function useComparisonAddress() {
  const kept = usePageQuery().replace(/^\?/, '');
  return useCallback(
    (comparison: Comparison) => {
      const own = writeQueryString(comparisonPairs(comparison));
      const search = [own, kept].filter((part) => part !== '').join('&');
      return { pathname: pagePath('compare'), search: search === '' ? '' : `?${search}` };
    },
    [kept],
  );
}
