import { dictionary } from './dictionary.ts';
import { roster } from './en/roster.ts';

/** The texts of a roster's page and of the list of rosters. */
export const rosterWordsFor = dictionary<typeof roster>({ en: roster, zh: roster });
