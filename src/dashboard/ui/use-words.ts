import { useView } from '../url/use-view.ts';
import { type Words, wordsFor } from '#words/words.ts';

/** The dictionary of the language the URL asks for. */
export function useWords(): Words {
  return wordsFor(useView().view.filter.lang);
}
