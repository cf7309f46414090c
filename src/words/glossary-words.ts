import { dictionary } from './dictionary.ts';
import { glossary } from './en/glossary.ts';

/** The texts of the glossary. */
export const glossaryWordsFor = dictionary<typeof glossary>({ en: glossary, zh: glossary });
