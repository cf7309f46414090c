/** The other texts of each chart come with the code that draws it: src/words/timeline-words.ts and beside it. */
export const charts = {
  timeline: { title: 'When' },
  heatmap: { title: 'Which sectors' },
  map: { title: 'Where' },
};
