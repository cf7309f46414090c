import type { Timeline } from '#contract/answers/timeline.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { baseOption } from '../base-option.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { comparedWords } from '../compared-words.ts';
import { markOf } from '../mark-of.ts';
import { altOf } from './alt.ts';
import type { TimeArea } from './brushed-years.ts';
import { drawTimeline } from './draw.ts';
import { headlineOf } from './headline.ts';
import { AXIS, layoutOf } from './layout.ts';

export interface TimelineChart extends Chart {
  /** Where its years can be stroked over. */
  readonly area: TimeArea;
}

/** When: every programme under the filter as a bar in each of its lanes, what was issued by year, and the targets due. */
export function timelineChart(timeline: Timeline, context: ChartContext): TimelineChart {
  const { lang, theme, today } = context;
  const words = timelineWordsFor(lang);
  const compared = comparedWords(context.filter, words.since.days, lang);
  const reading = compared === null ? words.reading : `${words.reading} ${words.since.reading}`;
  const layout = layoutOf(timeline, context, words);
  const { scale, strip, lanes, base } = layout;
  const places = timeline.lanes.reduce((sum, { total }) => sum + total, 0);
  return {
    option: baseOption(theme, drawTimeline(timeline, layout, context, words)),
    height: layout.height,
    headline: headlineOf(timeline, today, words, lang, compared),
    reading: places > timeline.bars.length ? words.severalLanes(reading, places, timeline.bars.length) : reading,
    handling: words.handling,
    alt: altOf(timeline, layout, context, words),
    markOf,
    area: {
      span: timeline.span,
      shown: scale.span,
      left: scale.left,
      right: scale.right,
      zones: [
        { from: strip.top, to: strip.base + AXIS },
        { from: lanes.bottom, to: base + AXIS },
      ],
    },
  };
}
