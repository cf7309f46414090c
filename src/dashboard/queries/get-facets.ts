import { Facets } from '#contract/answers/facets.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

export const getFacets = (filter: Filter) => viewQuery('facets', Facets, filter);
