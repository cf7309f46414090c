import { dictionary } from './dictionary.ts';
import { picture } from './en/picture.ts';

/** The texts of the part of the export dialog that makes pictures. */
export const pictureWordsFor = dictionary<typeof picture>({ en: picture, zh: picture });
