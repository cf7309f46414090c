import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { latest } from '#contract/partial-date.ts';

/** The day facts are stated at: the one asked for, but none after the day up to which pages were read. */
export const statedDay = ({ asOf }: Pick<Filter, 'asOf'>, info: Pick<DatasetInfo, 'asOf'>): string =>
  asOf === null || latest(asOf) > latest(info.asOf) ? info.asOf : asOf;
