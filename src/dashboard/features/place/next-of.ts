import type { PlacePage } from '#contract/answers/place-page.ts';
import { earliest, yearOf } from '#contract/partial-date.ts';

type Step = PlacePage['steps'][number];
type Next =
  | ({ readonly kind: 'step' } & Step)
  | { readonly kind: 'targets'; readonly year: number; readonly count: number };

/** What comes next after a day by the place's own programmes: their nearest dated step, else the nearest year of their goals. */
export function nextOf({ steps, targets }: Pick<PlacePage, 'steps' | 'targets'>, day: string): Next | null {
  const step = steps.find(({ date }) => earliest(date) > day);
  if (step !== undefined) return { kind: 'step', ...step };
  const years = targets
    .flatMap(({ nature, by }) => (nature === 'target' && by !== null ? [yearOf(by)] : []))
    .filter((year) => year >= yearOf(day));
  if (years.length === 0) return null;
  const year = Math.min(...years);
  return { kind: 'targets', year, count: years.filter((other) => other === year).length };
}
