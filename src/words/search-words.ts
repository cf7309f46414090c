import { dictionary } from './dictionary.ts';
import { search } from './en/search.ts';

/** The texts of the search: they come with the code that shows its results. */
export type SearchWords = typeof search;

export const searchWordsFor = dictionary<SearchWords>({ en: search, zh: search });
