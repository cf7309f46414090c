import { heatmap } from './heatmap.ts';
import { map } from './map.ts';
import { timeline } from './timeline.ts';

export const charts = {
  timeline,
  heatmap,
  map,
};
