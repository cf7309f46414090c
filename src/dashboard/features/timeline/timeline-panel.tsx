import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import type { ChartContext } from '#charts/chart.ts';
import type { Timeline } from '#contract/answers/timeline.ts';
import { getTimeline } from '../../queries/get-timeline.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { useCode } from '../../ui/use-code.ts';
import type { Pictures } from '../../ui/use-pictures.ts';
import { useWords } from '../../ui/use-words.ts';
import { Elsewhere } from '../../url/elsewhere.ts';
import { useView } from '../../url/use-view.ts';
import styles from './timeline-panel.module.css';
import { Undated } from './undated.tsx';

const LIKELY_HEIGHT = 1130;
const isEmpty = (timeline: Timeline) => timeline.total === 0;
const draw = (pictures: Pictures, timeline: Timeline, context: ChartContext) =>
  pictures.timelineChart(timeline, context);

/** When: every programme under the filter as a bar, in lanes of the reader's choice. */
export function TimelinePanel() {
  const { title } = useWords().charts.timeline;
  const answer = useQuery(getTimeline(useAnswerable().filter, useView().view.options));
  const { data: code } = useCode('timeline-hands', () => import('./hands.ts'), use(Elsewhere) === null);
  const { data } = answer;
  return (
    <ChartFrame
      title={title}
      endpoint="timeline"
      answer={answer}
      isEmpty={isEmpty}
      draw={draw}
      likelyHeight={LIKELY_HEIGHT}
      controls={<div className={styles['controls']}>{code && data && <code.Controls span={data.span} />}</div>}
      over={code?.Reach}
    >
      {data && <Undated programmes={data.undated} />}
    </ChartFrame>
  );
}
