import { heatmapSetsAside } from '#contract/column-clauses.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import { viewQuery } from './view-query.ts';

export const getHeatmap = (filter: Filter, options: Options) =>
  viewQuery({ ...ENDPOINTS.heatmap, setsAside: heatmapSetsAside(options.columns) }, filter, options);
