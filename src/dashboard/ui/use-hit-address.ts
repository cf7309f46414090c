import { useCallback } from 'react';
import type { SearchHit } from '#contract/answers/search.ts';
import { pagePath } from '#contract/pages.ts';
import { usePageQuery } from './use-page-query.ts';

/** Where a result leads: the page that shows it, and its place on it. */
export function useHitAddress() {
  const search = usePageQuery();
  return useCallback(
    ({ page, id, anchor }: Pick<SearchHit, 'page' | 'id' | 'anchor'>) => ({
      pathname: pagePath(page, id),
      search,
      hash: anchor === null ? '' : `#${anchor}`,
    }),
    [search],
  );
}
