import { dictionary } from './dictionary.ts';
import { profile } from './en/profile.ts';

/** The texts of pages about what programmes have in common. */
export const profileWordsFor = dictionary<typeof profile>({ en: profile, zh: profile });
