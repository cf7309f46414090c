import type { Programme } from './entities/programme.ts';
import { earliest, latest } from './partial-date.ts';

/** What a programme is on a day, and the date that makes it so. `issued` is all that can be said where no source states an end. */
export type StatusOn =
  | { readonly kind: 'draft' | 'issued' }
  | { readonly kind: 'not-yet' | 'superseded' | 'over' | 'ahead' | 'running'; readonly date: string };

/**
 * The status on a day, YYYY-MM-DD. A change whose date is known only to the month or year is taken as made when it must
 * have been; an issue, as the filter takes it, from the first day it may have been.
 */
export function statusOn(
  { status, issued, period, superseded }: Pick<Programme, 'status' | 'issued' | 'period' | 'superseded'>,
  day: string,
): StatusOn {
  if (status === 'draft') return { kind: 'draft' };
  if (issued !== null && earliest(issued) > day) return { kind: 'not-yet', date: issued };
  if (superseded !== null && latest(superseded.on) <= day) return { kind: 'superseded', date: superseded.on };
  if (period.end !== null && latest(period.end) < day) return { kind: 'over', date: period.end };
  if (period.start !== null && earliest(period.start) > day) return { kind: 'ahead', date: period.start };
  return period.end === null ? { kind: 'issued' } : { kind: 'running', date: period.end };
}
