import { Changes } from '#contract/answers/changes.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

export const getChanges = (filter: Filter) => viewQuery('changes', Changes, filter);
