import type { Bar } from '#contract/answers/timeline.ts';
import type { Issuer } from '#contract/entities/issuer.ts';
import type { Programme, Target } from '#contract/entities/programme.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import type { Lane } from '#contract/vocabulary.ts';
import { compareText } from '../../compare-text.ts';

type IssuerKinds = ReadonlyMap<string, Issuer['kind']>;

/** The lane of the body that speaks: what the State Council or the Party signed alone or with ministries is theirs. */
export function laneOf({ level, issuers }: Pick<Programme, 'level' | 'issuers'>, kinds: IssuerKinds): Lane {
  if (level === 'provincial') return 'provinces';
  if (level === 'municipal') return 'cities';
  const central = issuers.some((issuer) => ['state-council', 'party'].includes(kinds.get(issuer) ?? ''));
  return central ? 'state-council' : 'ministries';
}

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

export function barOf(programme: Programme, start: string, kinds: IssuerKinds): Bar {
  const { id, shortTitle, title, kind, rung, status, relevance, basis } = programme;
  return {
    id,
    shortTitle,
    title,
    lane: laneOf(programme, kinds),
    start,
    startBasis: programme.issued === null ? 'period' : 'issued',
    ...endOf(programme, start),
    kind,
    rung,
    status,
    relevance,
    basis,
  };
}
