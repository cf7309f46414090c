import type { Marked } from '#contract/answers/difference.ts';
import type { Timeline } from '#contract/answers/timeline.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import { endWords, startWords } from './bar-tip.ts';
import { begunByYear, peakOf } from './peak.ts';

function begun(timeline: Timeline, { headline }: TimelineWords): string {
  const total = timeline.bars.length;
  const { years, count } = peakOf(begunByYear(timeline));
  const [first = 0, second] = years;
  if (count === total) return headline.all(total, first);
  if (second === undefined) return headline.most(count, total, first);
  if (years.length === 2) return headline.two(first, second, count, total);
  const all = timeline.bars.map(({ start }) => yearOf(start));
  return headline.spread(total, Math.min(...all), Math.max(...all));
}

/** The year with the most targets still to come; where none is to come, the year that had the most. */
function due({ targetsDue }: Timeline, today: string, { headline }: TimelineWords): string {
  const thisYear = yearOf(today);
  const coming = peakOf(targetsDue.filter(({ year }) => year >= thisYear));
  const { years, count } = coming.count > 0 ? coming : peakOf(targetsDue);
  const [year] = years;
  if (year === undefined) return '';
  return year >= thisYear ? headline.due(count, year) : headline.wasDue(count, year);
}

/** The news of a timeline in one sentence: when most of it began, and when most of it is due; of two days, what became of it. */
export function headlineOf(
  timeline: Timeline,
  today: string,
  words: TimelineWords,
  lang: Language,
  compared: string | null = null,
): string {
  const [first, second] = timeline.bars;
  if (compared !== null) {
    const count = (kind: Marked['change']) => timeline.bars.filter(({ change }) => change === kind).length;
    return words.since.headline(compared, count('appeared'), count('changed'), count('ended'));
  }
  if (first === undefined) return words.headline.none;
  if (second === undefined)
    return words.headline.sentence([startWords(first, words, lang), endWords(first, words, lang)]);
  return words.headline.sentence([begun(timeline, words), due(timeline, today, words)]);
}
