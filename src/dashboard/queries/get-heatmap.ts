import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

export const getHeatmap = (filter: Filter) => viewQuery(ENDPOINTS.heatmap, filter);
