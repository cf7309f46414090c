import type { Bar, Timeline } from '#contract/answers/timeline.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import { earliest, yearOf } from '#contract/partial-date.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { indexLanes, type LaneChoices } from '../index/timeline-lanes.ts';
import { noRows, type Rows } from '../rows.ts';
import { select } from '../select.ts';
import { barOf, datedGoals, startOf } from './bar.ts';
import { comparisonOf } from './comparison.ts';
import { answerLanes } from './lanes.ts';
import { spanOf } from './timeline-span.ts';

/** The dataset's bars, goals and milestones in the order the timeline gives them, each with its row. */
export interface TimelineIndex {
  readonly span: Timeline['span'];
  readonly bars: readonly { readonly row: number; readonly bar: Omit<Bar, 'lanes'> }[];
  /** Rows of all bars. */
  readonly dated: Rows;
  readonly lanes: LaneChoices;
  readonly undated: readonly { readonly row: number; readonly programme: Timeline['undated'][number] }[];
  readonly goals: { readonly rows: Uint32Array; readonly years: Uint16Array };
  readonly milestones: readonly { readonly row: number; readonly milestone: Timeline['milestones'][number] }[];
}

export function indexTimeline(index: Index, values: FacetValues): TimelineIndex {
  const { programmes, snapshot } = index;
  const children = new Map<string, number>();
  for (const { id } of programmes.flatMap(({ parents }) => parents)) children.set(id, (children.get(id) ?? 0) + 1);
  const rows = programmes.map((programme, row) => ({ programme, row, start: startOf(programme) }));
  const goals = rows.flatMap(({ programme, row }) =>
    datedGoals(programme).map((goal) => ({ row, year: yearOf(goal.by) })),
  );
  const dated = noRows(programmes.length);
  for (const { row, start } of rows) if (start !== null) dated.add(row);
  return {
    dated,
    lanes: indexLanes(index, values),
    span: spanOf(programmes, yearOf(snapshot.info.asOf)),
    bars: rows
      .flatMap(({ programme, row, start }) =>
        start === null ? [] : [{ row, bar: barOf(programme, start, children.get(programme.id) ?? 0) }],
      )
      .toSorted((a, b) => compareText(earliest(a.bar.start), earliest(b.bar.start)) || compareText(a.bar.id, b.bar.id)),
    undated: rows.flatMap(({ programme: { id, shortTitle, title }, row, start }) =>
      start === null ? [{ row, programme: { id, shortTitle: shortTitle.en, title } }] : [],
    ),
    goals: {
      rows: Uint32Array.from(goals, (goal) => goal.row),
      years: Uint16Array.from(goals, (goal) => goal.year),
    },
    milestones: rows
      .flatMap(({ programme: { id, shortTitle, milestones }, row }) =>
        milestones.map(({ date, text }) => ({
          row,
          milestone: { date, programme: id, shortTitle: shortTitle.en, text: text.en },
        })),
      )
      .toSorted(
        ({ milestone: a }, { milestone: b }) =>
          compareText(earliest(a.date), earliest(b.date)) || compareText(a.programme, b.programme),
      ),
  };
}

function goalsDue({ goals }: TimelineIndex, left: Rows): Timeline['targetsDue'] {
  const counts = new Map<number, number>();
  goals.years.forEach((year, at) => {
    if (left.has(goals.rows[at] ?? 0)) counts.set(year, (counts.get(year) ?? 0) + 1);
  });
  return [...counts].map(([year, count]) => ({ year, count })).toSorted((a, b) => a.year - b.year);
}

/** Programmes in time, with the goals they set by the year these are due. */
export function answerTimeline(
  index: Index,
  timeline: TimelineIndex,
  filter: Filter,
  { lanes: by }: Pick<Options, 'lanes'>,
): Timeline {
  const left = select(index, without(filter, ENDPOINTS.timeline.setsAside));
  const comparison = comparisonOf(index, filter);
  const kept = ({ row }: { row: number }) => left.has(row);
  const { lanes, lanesOf } = answerLanes(timeline.lanes[by], left.new_intersection(timeline.dated));
  return {
    total: left.size(),
    span: timeline.span,
    by,
    lanes: [...lanes],
    bars: timeline.bars
      .filter(kept)
      .map(({ row, bar }) => ({ ...bar, lanes: lanesOf(row), ...comparison?.marksOf(row) })),
    undated: timeline.undated.filter(kept).map(({ programme }) => programme),
    targetsDue: goalsDue(timeline, left),
    milestones: timeline.milestones.filter(kept).map(({ milestone }) => milestone),
  };
}
