import { dictionary } from './dictionary.ts';
import { embed } from './en/embed.ts';

/** What a view says of itself where it stands alone. */
export const embedWordsFor = dictionary<typeof embed>({ en: embed, zh: embed });
