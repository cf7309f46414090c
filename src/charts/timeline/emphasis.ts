import type { Bar, Timeline } from '#contract/answers/timeline.ts';
import type { ChartContext } from '../chart.ts';
import { TOKENS } from '../tokens.ts';
import { RESONANCE_ACTION } from './bar-paint.ts';
import { isWithin } from './chosen-years.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import type { PlacedBar } from './place-lanes.ts';

/** Which bars stand to the fore, and which are called by name. */
export interface Emphasis {
  /** The line of the programme that stands open; null where none of it is at hand. */
  readonly lineage: Lineage | null;
  /** Whether a bar is kin of what stands open; where nothing is, whether it answers the chosen years and, where two days are compared, differs. */
  readonly isForward: (placed: PlacedBar) => boolean;
  readonly isKin: (placed: PlacedBar) => boolean;
  /** The tone in which a bar without a name of its own is called by name; null where it is not. */
  readonly calloutTone: (placed: PlacedBar) => string | null;
}

/** How much of a bar is left that steps back. */
export const ASIDE = 0.32;
/** More relatives than this would cover the picture with their names. */
const MOST_CALLED = 8;

export function emphasisOf(timeline: Timeline, { open, filter, theme }: ChartContext): Emphasis {
  const { seal, ink } = TOKENS[theme];
  const found = lineageOf(timeline.bars, open);
  const lineage = found !== null && found.links.length > 0 ? found : null;
  const isFamily = (id: string) => lineage !== null && lineage.family.has(id);
  const isNews = ({ change }: Bar) => filter.since === null || change !== undefined;
  const calls = lineage !== null && lineage.family.size <= MOST_CALLED;
  return {
    lineage,
    isForward: ({ bar }) => (lineage === null ? isWithin(bar, filter) && isNews(bar) : isFamily(bar.id)),
    isKin: ({ bar }) => bar.id !== open && isFamily(bar.id),
    calloutTone: ({ bar, lane }) => {
      // A programme of several lanes is called in the first of them only.
      if (lane !== bar.lanes[0]) return null;
      if (bar.id === open) return seal;
      if (isFamily(bar.id)) return calls ? ink : null;
      return lineage === null && bar.id === RESONANCE_ACTION && isWithin(bar, filter) ? seal : null;
    },
  };
}
