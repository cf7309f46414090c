import { dictionary } from './dictionary.ts';
import { verify } from './en/verify.ts';

/** The texts of the page that makes hashes again. */
export const verifyWordsFor = dictionary<typeof verify>({ en: verify, zh: verify });
