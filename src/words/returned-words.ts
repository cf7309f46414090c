import { dictionary } from './dictionary.ts';
import { returned } from './en/returned.ts';

/** The texts of files that come back. */
export const returnedWordsFor = dictionary<typeof returned>({ en: returned, zh: returned });
