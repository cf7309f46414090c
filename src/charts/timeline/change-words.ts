import type { Difference, Marked } from '#contract/answers/difference.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import { formatDate } from '../format-date.ts';

function factWords(fact: Difference, words: TimelineWords['since']['facts'], lang: Language): string {
  const date = formatDate(fact.date, lang);
  switch (fact.kind) {
    case 'issued':
      return words.issued(date);
    case 'end':
      return words.end(date);
    case 'milestone':
      return words.milestone(date, fact.text[lang]);
    case 'child':
      return words.child(date, fact.text[lang]);
    case 'members':
      return words.members(date, fact.count, fact.text[lang]);
  }
}

/** What became of a programme and by which dated facts, `most` of them at most, the latest; nothing where nothing did. */
export function changeWords(
  { change, changedBy = [] }: Marked,
  { since }: TimelineWords,
  lang: Language,
  most = Number.POSITIVE_INFINITY,
): string {
  if (change === undefined) return '';
  const shown = changedBy.slice(-Math.min(most, changedBy.length));
  const facts = shown.map((fact) => factWords(fact, since.facts, lang));
  return since.told(since.changes[change], facts, changedBy.length - shown.length);
}
