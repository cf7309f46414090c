import { dictionary } from './dictionary.ts';
import { map } from './en/map.ts';

/** The texts of the map apart from its title: they come with the code that draws it, not with the page. */
export type MapWords = typeof map;

export const mapWordsFor = dictionary<MapWords>({ en: map, zh: map });
