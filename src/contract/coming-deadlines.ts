import type { Deadline } from './answers/deadline.ts';
import { earliest, latest } from './partial-date.ts';

/**
 * The deadlines that lie ahead of a day, in the order given. A period or a goal runs to the last day its date can mean; a
 * step known only to the running month or year may be past, so it does not count.
 */
export function comingDeadlines(deadlines: readonly Deadline[], day: string): Deadline[] {
  return deadlines.filter(({ kind, date }) => (kind === 'step' ? earliest(date) : latest(date)) >= day);
}
