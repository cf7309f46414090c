import { useQuery } from '@tanstack/react-query';
import type { ChartContext } from '#charts/chart.ts';
import type { Heatmap } from '#contract/answers/heatmap.ts';
import { getHeatmap } from '../../queries/get-heatmap.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import type { Pictures } from '../../ui/use-pictures.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';

const LIKELY_HEIGHT = 860;
const isEmpty = (heatmap: Heatmap) => heatmap.total === 0;
const draw = (pictures: Pictures, heatmap: Heatmap, context: ChartContext) => pictures.heatmapChart(heatmap, context);

/** Which sectors: programmes that name each sector, by year. */
export function HeatmapPanel() {
  const { title } = useWords().charts.heatmap;
  const answer = useQuery(getHeatmap(useAnswerable().filter, useView().view.options));
  return <ChartFrame title={title} answer={answer} isEmpty={isEmpty} draw={draw} likelyHeight={LIKELY_HEIGHT} />;
}
