import type { Bar } from '#contract/answers/timeline.ts';
import type { Programme, Target } from '#contract/entities/programme.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import { compareText } from '../../compare-text.ts';

/** Goals with a date, of a number or not; counts of contents and rules are not goals. */
export function datedGoals(programme: Programme): (Target & { by: string })[] {
  return programme.targets.flatMap((target) =>
    target.nature === 'target' && target.by !== null ? [{ ...target, by: target.by }] : [],
  );
}

/** When a bar begins: null where the programme has no date to begin at. */
export function startOf({ issued, period }: Pick<Programme, 'issued' | 'period'>): string | null {
  return issued ?? period.start;
}

function endOf(programme: Programme, start: string): Pick<Bar, 'end' | 'endBasis'> {
  const lastGoal = datedGoals(programme)
    .map((goal) => goal.by)
    .toSorted((a, b) => compareText(latest(a), latest(b)))
    .at(-1);
  const end = programme.period.end ?? lastGoal ?? null;
  // A period that closed before the document was issued says nothing of how long the bar lasts.
  if (end === null || latest(end) < earliest(start)) return { end: null, endBasis: 'open' };
  return { end, endBasis: programme.period.end === null ? 'target' : 'period' };
}

/** A bar before it is known in which lanes it stands: that depends on the question. `children` counts the programmes that carry it out. */
export function barOf(programme: Programme, start: string, children: number): Omit<Bar, 'lanes'> {
  const { id, shortTitle, title, kind, rung, status, relevance, basis } = programme;
  return {
    id,
    shortTitle: shortTitle.en,
    title,
    start,
    startBasis: programme.issued === null ? 'period' : 'issued',
    ...endOf(programme, start),
    kind,
    rung,
    status,
    relevance,
    basis,
    parents: programme.parents,
    children,
  };
}
