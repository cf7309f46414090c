import type { TimelineLane } from '#contract/answers/timeline.ts';
import { compareText } from '../../compare-text.ts';
import type { LaneChoice, LaneRows } from '../index/timeline-lanes.ts';
import type { Rows } from '../rows.ts';

interface CountedLane extends LaneRows {
  readonly total: number;
}

/** The lanes of an answer, and which of them each row stands in. */
export interface AnsweredLanes {
  readonly lanes: readonly TimelineLane[];
  readonly lanesOf: (row: number) => string[];
}

const OTHERS = 'others';
const NONE = 'none';

function byRank(a: CountedLane, b: CountedLane): number {
  return Number(b.headline ?? false) - Number(a.headline ?? false) || b.total - a.total || compareText(a.id, b.id);
}

function chosen(counted: readonly CountedLane[], keep: LaneChoice['keep']) {
  if (keep === 'as-given') return { shown: counted, rest: [] };
  const filled = counted.filter(({ total }) => total > 0).toSorted(byRank);
  // One lane too many is better shown than folded into a lane of others that would hold it alone.
  const most = filled.length === keep + 1 ? filled.length : keep;
  return { shown: filled.slice(0, most), rest: filled.slice(most) };
}

/**
 * Lanes by how many of `drawn` stand in them. What stands in no lane of its own stands in `others` where its values have
 * no lane, in `none` where it has no value: each drawn row stands in at least one lane.
 */
export function answerLanes({ lanes, keep, others, none }: LaneChoice, drawn: Rows): AnsweredLanes {
  const counted = lanes.map((lane) => ({ ...lane, total: lane.rows.intersection_size(drawn) }));
  const { shown, rest } = chosen(counted, keep);
  const lanesOf = (row: number): string[] => {
    const own = shown.flatMap(({ id, rows }) => (rows.has(row) ? [id] : []));
    if (own.length > 0) return own;
    return [rest.some(({ rows }) => rows.has(row)) ? OTHERS : NONE];
  };
  const left = { [OTHERS]: 0, [NONE]: 0 };
  drawn.forEach((row) => {
    const [first = NONE] = lanesOf(row);
    if (first === OTHERS || first === NONE) left[first]++;
  });
  return {
    lanes: [
      ...shown.map(({ id, name, short, total }) => ({ id, name, ...(short === undefined ? {} : { short }), total })),
      ...(left[OTHERS] > 0 ? [{ id: OTHERS, name: others(rest.length), total: left[OTHERS] }] : []),
      ...(left[NONE] > 0 ? [{ id: NONE, name: none, total: left[NONE] }] : []),
    ],
    lanesOf,
  };
}
