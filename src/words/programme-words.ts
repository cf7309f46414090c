import { dictionary } from './dictionary.ts';
import { programme } from './en/programme.ts';

/** The texts of a programme's record: they come with the code that shows it. */
export const programmeWordsFor = dictionary<typeof programme>({ en: programme, zh: programme });
