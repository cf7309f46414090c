import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

export const getFacets = (filter: Filter) => viewQuery(ENDPOINTS.facets, filter);
