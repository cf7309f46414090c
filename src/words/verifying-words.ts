import { dictionary } from './dictionary.ts';
import { verifying } from './en/verifying.ts';

/** The texts of making hashes again: they come after the page that says what they are. */
export const verifyingWordsFor = dictionary<typeof verifying>({ en: verifying, zh: verifying });
