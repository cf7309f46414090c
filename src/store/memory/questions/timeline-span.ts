import type { Timeline } from '#contract/answers/timeline.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { yearOf } from '#contract/partial-date.ts';
import { datedGoals, startOf } from './bar.ts';

const years = (dates: readonly string[]) => dates.map(yearOf).toSorted((a, b) => a - b);

/**
 * The years an axis shows, the same under every filter: from the first bar to the last year a quantified goal is due,
 * or a bar begins. A few strategies name a vision of 2050 with nothing to measure it by; an axis that long would
 * squeeze the years that count into its first third, so bars run off its edge instead. Where nothing is quantified,
 * periods set the end.
 */
export function spanOf(programmes: readonly Programme[], emptyYear: number): Timeline['span'] {
  const starts = years(programmes.flatMap((programme) => startOf(programme) ?? []));
  const due = years(programmes.flatMap(datedGoals).flatMap((goal) => (goal.value === null ? [] : goal.by)));
  const ends = years(programmes.flatMap((programme) => programme.period.end ?? []));
  const lastStart = starts.at(-1) ?? emptyYear;
  return { from: starts[0] ?? emptyYear, to: Math.max(lastStart, due.at(-1) ?? ends.at(-1) ?? lastStart) };
}
