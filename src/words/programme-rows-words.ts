import { dictionary } from './dictionary.ts';
import { programmeRows } from './en/programme-rows.ts';

/** The texts of programmes in lines: they come with the pages that list some. */
export const programmeRowsWordsFor = dictionary<typeof programmeRows>({ en: programmeRows, zh: programmeRows });
