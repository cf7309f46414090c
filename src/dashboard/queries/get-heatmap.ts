import { Heatmap } from '#contract/answers/heatmap.ts';
import { heatmapSetsAside } from '#contract/column-clauses.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import { viewQuery } from './view-query.ts';

export const getHeatmap = (filter: Filter, options: Options) =>
  viewQuery('heatmap', Heatmap, filter, options, heatmapSetsAside(options.columns));
