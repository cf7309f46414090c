import { earliest, latest } from '../partial-date.ts';
import type { Filter } from './filter.ts';

/**
 * Whether a date may lie in the days a filter asks for: what is known only to the year or month stays in
 * while some day of it does. No date lies in no range; without `from`, `to` and `asOf` everything stays.
 */
export function withinDates(date: string | null, { from, to, asOf }: Pick<Filter, 'from' | 'to' | 'asOf'>): boolean {
  if (from === null && to === null && asOf === null) return true;
  if (date === null) return false;
  if (from !== null && latest(date) < earliest(from)) return false;
  return [to, asOf].every((end) => end === null || earliest(date) <= latest(end));
}
