import { type Words, wordsFor } from '#words/words.ts';
import { useView } from '../url/use-view.ts';

/** The dictionary of the language the URL asks for. */
export function useWords(): Words {
  return wordsFor(useView().view.filter.lang);
}
