import type { Language } from '#contract/vocabulary.ts';
import { wordsFor } from '#words/words.ts';
import { useView } from '../url/use-view.ts';

/** Texts that come with a later part of the site, in the reader's language. */
export function useWordsOf<TWords>(wordsOf: (language: Language) => TWords): TWords {
  return wordsOf(useView().view.filter.lang);
}

/** The texts every page needs, in the reader's language. */
export const useWords = () => useWordsOf(wordsFor);
