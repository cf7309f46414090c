import { dictionary } from './dictionary.ts';
import { mapPickers } from './en/map-pickers.ts';

/** The texts of what the map can show: they come with what chooses it. */
export const mapPickersWordsFor = dictionary<typeof mapPickers>({ en: mapPickers, zh: mapPickers });
