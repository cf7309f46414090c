/** Everything that draws, in one lazy chunk: the page can be read before it comes. */

export { init } from '#charts/engine.ts';
export { heatmapChart } from '#charts/heatmap/heatmap-chart.ts';
export { cityMapChart } from '#charts/map/city-map-chart.ts';
export { locatorMap } from '#charts/map/locator-map.ts';
export { timelineChart } from '#charts/timeline/timeline-chart.ts';
export { holdInWindow } from './ui/hold-in-window.ts';
