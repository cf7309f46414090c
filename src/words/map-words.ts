import type { Language } from '#contract/vocabulary.ts';
import { map } from './en/map.ts';

/** The texts of the map apart from its title: they come with the code that draws it, not with the page. */
export type MapWords = typeof map;

const DICTIONARIES: Readonly<Record<Language, MapWords>> = { en: map, zh: map };

export function mapWordsFor(language: Language): MapWords {
  return DICTIONARIES[language];
}
