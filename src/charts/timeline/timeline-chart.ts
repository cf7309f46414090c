import type { Timeline } from '#contract/answers/timeline.ts';
import { wordsFor } from '#words/words.ts';
import { baseOption } from '../base-option.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { markOf } from '../mark-of.ts';
import { altOf } from './alt.ts';
import { drawTimeline } from './draw.ts';
import { headlineOf } from './headline.ts';
import { keyEntries } from './key.ts';
import { layoutOf } from './layout.ts';
import { tableOf } from './table.ts';

/** When: every programme under the filter as a bar in the lane of who speaks, and the targets due by year. */
export function timelineChart(timeline: Timeline, context: ChartContext): Chart {
  const { lang, theme, today, width } = context;
  const words = wordsFor(lang).charts.timeline;
  const layout = layoutOf(timeline, keyEntries(timeline, words, lang, theme), width);
  return {
    option: baseOption(theme, drawTimeline(timeline, layout, context, words)),
    height: layout.height,
    headline: headlineOf(timeline, today, words, lang),
    reading: words.reading,
    alt: altOf(timeline, words, lang),
    table: tableOf(timeline, words, lang),
    markOf,
  };
}
