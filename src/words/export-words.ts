import { dictionary } from './dictionary.ts';
import { exports } from './en/exports.ts';

/** What exports say of themselves, and the texts of the dialog that makes them. */
export const exportWordsFor = dictionary<typeof exports>({ en: exports, zh: exports });
