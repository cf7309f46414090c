import type { Timeline } from '#contract/answers/timeline.ts';
import { keysOf, LANES, type Language } from '#contract/vocabulary.ts';
import type { Words } from '#words/words.ts';
import { begunByYear } from './peak.ts';

/** The picture in words: its lanes, its years, what stays open, and what is due. */
export function altOf(timeline: Timeline, words: Words['charts']['timeline'], lang: Language): string {
  const { bars, span, targetsDue } = timeline;
  const { alt } = words;
  return [
    alt.what(bars.length, span.from, span.to),
    alt.lanes(keysOf(LANES).map((lane) => [LANES[lane][lang], bars.filter((bar) => bar.lane === lane).length])),
    alt.begun(begunByYear(timeline)),
    alt.open(bars.filter(({ end }) => end === null).length),
    alt.drafts(bars.filter(({ status }) => status === 'draft').length),
    alt.due(targetsDue),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
