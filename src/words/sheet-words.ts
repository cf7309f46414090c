import { dictionary } from './dictionary.ts';
import { sheet } from './en/sheet.ts';

/** What stands in the foot of a picture that is taken away. */
export const sheetWordsFor = dictionary<typeof sheet>({ en: sheet, zh: sheet });
