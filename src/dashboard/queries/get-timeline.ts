import { Timeline } from '#contract/answers/timeline.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import { viewQuery } from './view-query.ts';

export const getTimeline = (filter: Filter, options: Options) => viewQuery('timeline', Timeline, filter, options);
