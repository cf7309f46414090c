import { dictionary } from './dictionary.ts';
import { dropped } from './en/dropped.ts';

/** Why parts of a link were left out. */
export const droppedWordsFor = dictionary<typeof dropped>({ en: dropped, zh: dropped });
