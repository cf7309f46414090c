import type { Bar } from '#contract/answers/timeline.ts';
import { BASES, KINDS, type Language, RELEVANCES, RUNGS } from '#contract/vocabulary.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import { formatDate } from '../format-date.ts';
import { tip } from '../tip.ts';
import { changeWords } from './change-words.ts';

/** What a bar begins with: the date of issue, of publication for comment, or of its period where neither is known. */
export function startKind({ startBasis, status }: Pick<Bar, 'startBasis' | 'status'>): 'issued' | 'draft' | 'period' {
  return startBasis === 'issued' && status === 'draft' ? 'draft' : startBasis;
}

export function startWords(bar: Bar, words: TimelineWords, lang: Language): string {
  return words.start[startKind(bar)](formatDate(bar.start, lang));
}

/** Until when, and on what that rests. */
export function endWords({ end, endBasis }: Bar, words: TimelineWords, lang: Language): string {
  return end === null || endBasis === 'open' ? words.noEnd : words.end[endBasis](formatDate(end, lang));
}

/** More facts than these stand in the table. */
const MOST_FACTS = 3;

/** A bar in words, as safe HTML; `kin` says what it carries out and what carries it out. */
export function barTip(bar: Bar, kin: string, words: TimelineWords, lang: Language): string {
  return tip(bar.shortTitle, [
    bar.title.zh,
    changeWords(bar, words, lang, MOST_FACTS),
    `${startWords(bar, words, lang)}; ${endWords(bar, words, lang)}`,
    bar.status === 'draft' ? words.draft : '',
    `${KINDS[bar.kind][lang]} · ${RUNGS[bar.rung][lang]}`,
    RELEVANCES[bar.relevance][lang],
    BASES[bar.basis][lang],
    kin,
  ]);
}
