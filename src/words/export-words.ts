import { dictionary } from './dictionary.ts';
import { exports } from './en/exports.ts';

/** The texts of the dialog that makes exports. */
export const exportWordsFor = dictionary<typeof exports>({ en: exports, zh: exports });
