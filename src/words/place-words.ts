import { dictionary } from './dictionary.ts';
import { place } from './en/place.ts';

/** The texts of the pages of places: they come with these pages. */
export type PlaceWords = typeof place;

export const placeWordsFor = dictionary<PlaceWords>({ en: place, zh: place });
