import type { Facets } from '#contract/answers/facets.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import type { NameOf } from './filter-phrases.ts';

/** What the values of a filter are called, by an answer that knows them all. */
export const facetNames =
  ({ total: _total, ofAll: _ofAll, year: _year, ...lists }: Facets): NameOf =>
  (key, value) =>
    isKeyOf(lists)(key) ? lists[key].find((facet) => facet.value === value)?.name : undefined;
