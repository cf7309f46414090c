import { dictionary } from './dictionary.ts';
import { play } from './en/play.ts';

/** The texts of the bar that steps through the years. */
export const playWordsFor = dictionary<typeof play>({ en: play, zh: play });
