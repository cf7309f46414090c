import type { Language } from '#contract/vocabulary.ts';
import { en } from './en/en.ts';

/**
 * Every text of the product, one dictionary a language. A text with a number or a name in it is a function, so that
 * word order and plurals belong to the language. A dictionary that lacks a key does not compile.
 */
export type Words = typeof en;

const DICTIONARIES: Readonly<Record<Language, Words>> = { en, zh: en };

export function wordsFor(language: Language): Words {
  return DICTIONARIES[language];
}
