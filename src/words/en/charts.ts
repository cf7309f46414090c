import { map } from './map.ts';

export const charts = {
  /** Its other texts come with the code that draws it: src/words/timeline-words.ts. */
  timeline: { title: 'When' },
  /** Its other texts come with the code that draws it: src/words/heatmap-words.ts. */
  heatmap: { title: 'Which sectors' },
  map,
};
