import { dictionary } from './dictionary.ts';
import { social } from './en/social.ts';

/** What stands beside the pictures that pages are shared with. */
export const socialWordsFor = dictionary<typeof social>({ en: social, zh: social });
