import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import { heatmapSetsAside } from '#contract/column-clauses.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import type { Options } from '#contract/options.ts';
import type { ResonanceTaskId } from '#contract/resonance-task-ids.ts';
import { useCode } from '../../ui/use-code.ts';

interface BehindProps {
  readonly filter: Filter;
  readonly columns: Options['columns'];
  /** The chosen task, null where columns are something else. */
  readonly task: ResonanceTaskId | null;
  readonly rows: readonly HeatmapRow[];
}

/** The programmes behind the chosen rows and columns; nothing is asked for while nothing is chosen. */
export function Behind({ filter, columns, task, rows }: BehindProps) {
  const isChosen = task !== null || formatFilter(filter) !== formatFilter(without(filter, heatmapSetsAside(columns)));
  return isChosen ? <Chosen filter={filter} task={task} rows={rows} /> : null;
}

function Chosen(props: Omit<BehindProps, 'columns'>) {
  const { data } = useCode('heatmap-list', () => import('./programme-list.tsx'));
  return data ? <data.ProgrammeList {...props} /> : null;
}
