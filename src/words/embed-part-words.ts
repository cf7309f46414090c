import { dictionary } from './dictionary.ts';
import { embedPart } from './en/embed-part.ts';

/** What the export dialog says of embeds. */
export const embedPartWordsFor = dictionary<typeof embedPart>({ en: embedPart, zh: embedPart });
