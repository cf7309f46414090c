import { dictionary } from './dictionary.ts';
import { compareLink } from './en/compare-link.ts';

/** The texts of the way to a comparison: they come with the pages it leads from. */
export const compareLinkWordsFor = dictionary<typeof compareLink>({ en: compareLink, zh: compareLink });
