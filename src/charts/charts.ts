import type { DataOf } from '#contract/answers.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import type { Chart, ChartContext } from './chart.ts';
import { heatmapChart } from './heatmap/heatmap-chart.ts';
import { cityMapChart } from './map/city-map-chart.ts';
import { timelineChart } from './timeline/timeline-chart.ts';

/** The chart of each answer that has one. */
export const CHARTS: { readonly [Name in EndpointName]?: (data: DataOf<Name>, context: ChartContext) => Chart } = {
  timeline: timelineChart,
  heatmap: heatmapChart,
  cities: cityMapChart,
};

/** How an answer is drawn; null where it has no chart. */
export function drawingOf<Name extends EndpointName>(
  name: Name,
  data: DataOf<Name>,
): ((context: ChartContext) => Chart) | null {
  const chart = CHARTS[name];
  return chart ? (context) => chart(data, context) : null;
}
