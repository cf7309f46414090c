import { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { viewQuery } from './view-query.ts';

/** The story of the 2026 action on the day shown; no other clause touches it. */
export const getResonance = ({ asOf, lang }: Filter) =>
  viewQuery('resonance', ResonanceStory, { ...NO_FILTER, asOf, lang });
