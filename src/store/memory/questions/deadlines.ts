import type { Deadline } from '#contract/answers/deadline.ts';
import type { FoundedProgramme } from '#contract/answers/programme-page.ts';
import { latest } from '#contract/partial-date.ts';
import { BASES, type Basis, keysOf } from '#contract/vocabulary.ts';
import { headClaims } from '../../claims.ts';
import { compareText } from '../../compare-text.ts';

const KINDS: readonly Deadline['kind'][] = ['step', 'end', 'goals'];
const FROM_FIRM = keysOf(BASES);

const weaker = (a: Basis, b: Basis): Basis => (FROM_FIRM.indexOf(a) > FROM_FIRM.indexOf(b) ? a : b);

/** The dates of one programme: its steps, the end of its period, and the given goals of it by the date they are due. */
export function deadlinesOf(programme: FoundedProgramme, goals: FoundedProgramme['targets']): Deadline[] {
  const { id, shortTitle: name, status, milestones, period } = programme;
  const of = { programme: { id, name, status } };
  const due = new Map<string, Deadline>();
  for (const { by, basis } of goals) {
    if (by === null) continue;
    const before = due.get(by) ?? { date: by, kind: 'goals', text: null, goals: 0, ...of, basis };
    due.set(by, { ...before, goals: before.goals + 1, basis: weaker(before.basis, basis) });
  }
  const { basis } = headClaims(programme).period ?? programme;
  return [
    ...milestones.map(
      ({ date, text, basis: own }): Deadline => ({ date, kind: 'step', text, goals: 0, ...of, basis: own }),
    ),
    ...(period.end === null ? [] : [{ date: period.end, kind: 'end' as const, text: null, goals: 0, ...of, basis }]),
    ...due.values(),
  ];
}

/** By the last day they can mean; on one day steps first, then ends of periods, then goals. */
export function inOrder(deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.toSorted(
    (a, b) =>
      compareText(latest(a.date), latest(b.date)) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      compareText(a.programme.id, b.programme.id),
  );
}
