export const charts = {
  timeline: { title: 'When' },
  heatmap: { title: 'Which sectors' },
  map: { title: 'Where' },
};
