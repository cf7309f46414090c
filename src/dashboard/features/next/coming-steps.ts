import type { Timeline } from '#contract/answers/timeline.ts';
import { earliest } from '#contract/partial-date.ts';

type Milestone = Timeline['milestones'][number];

/** The steps that lie wholly ahead of a day, the nearest first; one known only to the running month or year may be past. */
export function comingSteps({ milestones }: Pick<Timeline, 'milestones'>, today: string): Milestone[] {
  return milestones
    .filter(({ date }) => earliest(date) >= today)
    .toSorted((a, b) => earliest(a.date).localeCompare(earliest(b.date)));
}

/** Goals by the year they are due, from the running year on. */
export function comingTargets({ targetsDue }: Pick<Timeline, 'targetsDue'>, today: string): Timeline['targetsDue'] {
  return targetsDue.filter(({ year }) => year >= Number(today.slice(0, 4)));
}
