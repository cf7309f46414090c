import { dictionary } from './dictionary.ts';
import { changes } from './en/changes.ts';

/** The texts of what is new: they come with the page, and with the feed. */
export type ChangesWords = typeof changes;

export const changesWordsFor = dictionary<ChangesWords>({ en: changes, zh: changes });
