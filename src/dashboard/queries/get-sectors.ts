import { SectorList } from '#contract/answers/catalogue.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

export const getSectors = (filter: Filter) => viewQuery('sectors', SectorList, filter);
