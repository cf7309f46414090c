import { dictionary } from './dictionary.ts';
import { explore } from './en/explore.ts';

/** The texts of the table of all programmes: they come with its page. */
export const exploreWordsFor = dictionary<typeof explore>({ en: explore, zh: explore });
