import type { Deadline } from '#contract/answers/deadline.ts';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import { comingDeadlines } from '#contract/coming-deadlines.ts';
import type { Language } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';

/** What a deadline is about, in the words of its programme or in ours. */
export function deadlinePhrase({ kind, text, goals }: Deadline, lang: Language): string {
  const words = sectorWordsFor(lang).deadline;
  return text?.[lang] ?? (kind === 'end' ? words.end : words.goals(goals));
}

/** The programme that sets a deadline, named as the draft it is where it is one. */
function setter({ programme: { name, status } }: Deadline, lang: Language): string {
  return status === 'draft' ? `${name[lang]}, ${sectorWordsFor(lang).deadline.draft}` : name[lang];
}

/** The answer in a sentence or two: how many programmes since when, how many about it, and what is due next from a day on. */
export function sectorLead(
  { programmes, since, dedicated, deadlines }: SectorPage,
  day: string,
  lang: Language,
  printDate: (date: string) => string,
): string {
  const words = sectorWordsFor(lang).lead;
  if (programmes === 0) return words.programmes(0, null);
  const [next] = comingDeadlines(deadlines, day);
  return [
    words.programmes(programmes, since),
    words.dedicated(dedicated),
    next === undefined
      ? words.nothingNext
      : words.next(deadlinePhrase(next, lang), setter(next, lang), printDate(next.date)),
  ].join('');
}
