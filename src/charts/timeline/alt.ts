import type { Timeline } from '#contract/answers/timeline.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { ChartContext } from '../chart.ts';
import { comparedWords } from '../compared-words.ts';
import { isAhead } from './dated-steps.ts';
import { headlineOf } from './headline.ts';
import { kinWords } from './kin-words.ts';
import type { Layout } from './layout.ts';
import { begunByYear } from './peak.ts';

/** The picture in words: its lanes, its years, what stays open, what lies ahead, what is due, and the line of what stands open. */
export function altOf(
  timeline: Timeline,
  { scale, clipped, lanes }: Layout,
  { lang, today, open, filter }: ChartContext,
  words: TimelineWords,
): string {
  const { bars, span, targetsDue, milestones } = timeline;
  const { alt } = words;
  const compared = comparedWords(filter, words.since.days, lang);
  const drawn = new Set(lanes.lanes.flatMap((lane) => lane.bars.map(({ bar }) => bar.id)));
  const opened = bars.find(({ id }) => id === open);
  return [
    alt.what(bars.length, span.from, span.to),
    compared === null ? '' : headlineOf(timeline, today, words, lang, compared),
    clipped ? alt.shown(scale.span.from, scale.span.to, bars.length - drawn.size) : '',
    alt.lanes(
      words.by[timeline.by],
      timeline.lanes.map(({ name, total }) => [name[lang], total]),
    ),
    alt.begun(begunByYear(timeline)),
    alt.open(bars.filter(({ end }) => end === null).length),
    alt.drafts(bars.filter(({ status }) => status === 'draft').length),
    alt.ahead(milestones.filter((step) => isAhead(step, today)).length),
    alt.due(targetsDue),
    opened === undefined ? '' : alt.opened(opened.shortTitle, kinWords(open, bars, drawn, words)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
