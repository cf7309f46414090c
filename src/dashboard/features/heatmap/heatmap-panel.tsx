import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import type { ChartContext } from '#charts/chart.ts';
import type { Heatmap } from '#contract/answers/heatmap.ts';
import { getHeatmap } from '../../queries/get-heatmap.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { useCode } from '../../ui/use-code.ts';
import type { Pictures } from '../../ui/use-pictures.ts';
import { useWords } from '../../ui/use-words.ts';
import { Elsewhere } from '../../url/elsewhere.ts';
import { useView } from '../../url/use-view.ts';
import { Behind } from './behind.tsx';
import styles from './heatmap-panel.module.css';

const LIKELY_HEIGHT = 860;
const isEmpty = (heatmap: Heatmap) => heatmap.total === 0;
const draw = (pictures: Pictures, heatmap: Heatmap, context: ChartContext) => pictures.heatmapChart(heatmap, context);
const NO_ROWS: Heatmap['rows'] = [];

/** Which sectors: by year or what else the reader chooses, and the programmes behind the choice. */
export function HeatmapPanel() {
  const { title } = useWords().charts.heatmap;
  const { view } = useView();
  const { columns } = view.options;
  const { filter } = useAnswerable();
  const answer = useQuery(getHeatmap(filter, view.options));
  const alone = use(Elsewhere) !== null;
  const settings = useCode('heatmap-settings', () => import('./settings.tsx'), !alone);
  const rows = answer.data?.rows ?? NO_ROWS;
  return (
    <ChartFrame
      title={title}
      endpoint="heatmap"
      answer={answer}
      isEmpty={isEmpty}
      draw={draw}
      likelyHeight={LIKELY_HEIGHT}
      controls={<div className={styles['controls']}>{settings.data && <settings.data.Settings rows={rows} />}</div>}
    >
      {!alone && <Behind filter={filter} columns={columns} task={columns === 'task' ? view.task : null} rows={rows} />}
    </ChartFrame>
  );
}
