import { dictionary } from './dictionary.ts';
import { files } from './en/files.ts';

/** What files say of themselves. */
export const fileWordsFor = dictionary<typeof files>({ en: files, zh: files });
