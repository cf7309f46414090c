import type { Language } from '#contract/vocabulary.ts';
import { pageFootWordsFor } from '#words/page-foot-words.ts';
import { wordsFor } from '#words/words.ts';

interface Cited {
  readonly title: string;
  /** The whole address, with the language and the day it was read at. */
  readonly address: string;
  /** Version of the dataset the page was made from. */
  readonly version: string;
  /** Day of access, YYYY-MM-DD. */
  readonly day: string;
}

/** How to cite a page, as plain text in one line. The address comes last, so that no full stop is taken for a part of it. */
export function pageCitation({ title, address, version, day }: Cited, lang: Language): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return `${pageFootWordsFor(lang).citation(wordsFor(lang).app.name, line, version, day)} ${address}`;
}
