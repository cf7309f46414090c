import { citationWordsFor } from '#words/citation-words.ts';
import type { Cited } from './cited.ts';
import { longDate } from './long-date.ts';

/** Quotation marks inside quotation marks are single; a full stop ends the title unless it has an end of its own. */
function quotable(title: string): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
  return /[.?!。？！…]$/u.test(inner) ? inner : `${inner}.`;
}

/** Chicago, 17th edition, notes and bibliography: the entry of the bibliography. */
export function chicago(cited: Cited): string {
  const { title, version, accessed, lang } = cited;
  return citationWordsFor(lang).chicago({
    ...cited,
    title: quotable(title),
    year: version.slice(0, 4),
    accessed: longDate(accessed, lang),
  });
}
