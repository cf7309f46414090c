import { dictionary } from './dictionary.ts';
import { compare } from './en/compare.ts';

/** The texts of things side by side: they come with the page that shows them. */
export const compareWordsFor = dictionary<typeof compare>({ en: compare, zh: compare });
