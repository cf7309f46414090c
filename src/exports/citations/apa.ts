import { citationWordsFor } from '#words/citation-words.ts';
import type { Cited } from './cited.ts';
import { longDate } from './long-date.ts';

/**
 * APA, 7th edition: an entry of a work that changes, by a corporate author. The publisher is left out, being the author; the
 * address ends it without a full stop.
 */
export function apa(cited: Cited): string {
  const { version, accessed, lang } = cited;
  return citationWordsFor(lang).apa({ ...cited, year: version.slice(0, 4), accessed: longDate(accessed, lang) });
}
