import { dictionary } from './dictionary.ts';
import { citations } from './en/citations.ts';

/** The words of citations. */
export const citationWordsFor = dictionary<typeof citations>({ en: citations, zh: citations });
