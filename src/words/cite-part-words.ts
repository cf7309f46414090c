import { dictionary } from './dictionary.ts';
import { citePart } from './en/cite-part.ts';

/** The texts of the dialog's parts that hold citations and code. */
export const citePartWordsFor = dictionary<typeof citePart>({ en: citePart, zh: citePart });
