import { CityMap } from '#contract/answers/city-map.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

export const getCityMap = (filter: Filter) => viewQuery('cities', CityMap, filter);
