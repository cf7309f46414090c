import { useQuery } from '@tanstack/react-query';
import type { ChartContext } from '#charts/chart.ts';
import type { Timeline } from '#contract/answers/timeline.ts';
import { getTimeline } from '../../queries/get-timeline.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import type { Pictures } from '../../ui/use-pictures.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Undated } from './undated.tsx';

const LIKELY_HEIGHT = 1000;
const isEmpty = (timeline: Timeline) => timeline.total === 0;
const draw = (pictures: Pictures, timeline: Timeline, context: ChartContext) =>
  pictures.timelineChart(timeline, context);

/** When: every programme under the filter as a bar. */
export function TimelinePanel() {
  const { title } = useWords().charts.timeline;
  const answer = useQuery(getTimeline(useAnswerable().filter, useView().view.options));
  return (
    <ChartFrame title={title} answer={answer} isEmpty={isEmpty} draw={draw} likelyHeight={LIKELY_HEIGHT}>
      {answer.data && <Undated programmes={answer.data.undated} />}
    </ChartFrame>
  );
}
