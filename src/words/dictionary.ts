import type { Language } from '#contract/vocabulary.ts';

/**
 * The texts of one part of the product in every language: a text with a number or a name in it is a function, so that word
 * order and plurals belong to the language. A dictionary that lacks a key does not compile.
 */
export function dictionary<TWords>(by: Readonly<Record<Language, TWords>>): (language: Language) => TWords {
  return (language) => by[language];
}
