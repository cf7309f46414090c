import { dictionary } from './dictionary.ts';
import { sector } from './en/sector.ts';

/** The texts of the sector pages: they come with the code that shows them. */
export const sectorWordsFor = dictionary<typeof sector>({ en: sector, zh: sector });
