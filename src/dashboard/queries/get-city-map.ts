import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

export const getCityMap = (filter: Filter) => viewQuery(ENDPOINTS.cities, filter);
