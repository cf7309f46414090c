import type { Facets, FacetValue } from '#contract/answers/facets.ts';
import type { ListKey } from '#contract/filter/filter.ts';

/** The values of each list clause by its key. */
export function facetsByKey(facets: Facets): Readonly<Record<ListKey, readonly FacetValue[]>> {
  const { total: _total, ofAll: _ofAll, year: _year, ...lists } = facets;
  return lists;
}
