import { dictionary } from './dictionary.ts';
import { next } from './en/next.ts';

/** The texts of the list of what comes next. */
export const nextWordsFor = dictionary<typeof next>({ en: next, zh: next });
