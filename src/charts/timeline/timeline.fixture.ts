import type { Bar, Timeline } from '#contract/answers/timeline.ts';
import { LANES } from '#contract/vocabulary.ts';

/** A bar for tests: issued on 1 March 2024 by a ministry, to the end of 2027, unless told otherwise. */
export function sampleBar(given: Partial<Bar> & Pick<Bar, 'id'>): Bar {
  return {
    shortTitle: `Programme ${given.id}`,
    title: { en: `Title of ${given.id}`, zh: `关于${given.id}的通知` },
    lanes: ['ministries'],
    start: '2024-03-01',
    startBasis: 'issued',
    end: '2027',
    endBasis: given.end === null ? 'open' : 'period',
    kind: 'notice',
    rung: 'programme',
    status: 'issued',
    relevance: 'core',
    basis: 'official',
    parents: [],
    children: 0,
    ...given,
  };
}

/** An answer of these bars, in the lanes of who speaks. */
export function sampleTimeline(bars: readonly Bar[], targetsDue: Timeline['targetsDue'] = []): Timeline {
  return {
    total: bars.length,
    span: { from: 2015, to: 2035 },
    by: 'voice',
    lanes: Object.entries(LANES).map(([id, name]) => ({
      id,
      name,
      total: bars.filter(({ lanes }) => lanes.includes(id)).length,
    })),
    bars: [...bars],
    undated: [],
    targetsDue,
    milestones: [],
  };
}
