import type { Deadline } from '#contract/answers/deadline.ts';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { earliest, latest } from '#contract/partial-date.ts';

export const WINDOWS = [30, 90, 365] as const;
const DAY_MS = 86_400_000;

/** Something that happened: a programme issued, or a step whose day came. */
export interface Change {
  readonly date: string;
  readonly kind: 'issued' | 'step';
  readonly text: Deadline['text'];
  readonly programme: { readonly id: string; readonly name: Deadline['programme']['name'] };
  /** Days from the first day it can have happened on to the day counted from. */
  readonly age: number;
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/**
 * What happened in the longest window before a day, the newest first. A date known to the month or year counts by its first
 * day, so that nothing is counted as newer than it may be; what may lie ahead of the day does not count.
 */
export function recentChanges(
  programmes: readonly Pick<ProgrammeSummary, 'id' | 'title' | 'issued' | 'status'>[],
  deadlines: readonly Deadline[],
  day: string,
): Change[] {
  const issued = programmes.flatMap(({ id, title, issued: date, status }): Omit<Change, 'age'>[] =>
    date === null || status === 'draft' || earliest(date) > day
      ? []
      : [{ date, kind: 'issued', text: null, programme: { id, name: title } }],
  );
  const steps = deadlines
    .filter(({ kind, date }) => kind === 'step' && latest(date) <= day)
    .map(({ date, text, programme }): Omit<Change, 'age'> => ({ date, kind: 'step', text, programme }));
  return [...issued, ...steps]
    .map((change) => ({ ...change, age: daysBetween(earliest(change.date), day) }))
    .filter(({ age }) => age <= WINDOWS[2])
    .sort((a, b) => a.age - b.age);
}
