import { dictionary } from './dictionary.ts';
import { en } from './en/en.ts';

/** The texts every page needs; those of a view or of a page come with its code. */
export type Words = typeof en;

export const wordsFor = dictionary<Words>({ en, zh: en });
