import { dictionary } from './dictionary.ts';
import { data } from './en/data.ts';

/** The texts of the page of the whole dataset. */
export const dataWordsFor = dictionary<typeof data>({ en: data, zh: data });
