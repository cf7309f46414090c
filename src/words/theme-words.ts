import { dictionary } from './dictionary.ts';
import { theme } from './en/theme.ts';

/** The texts of a theme's page and of the list of themes. */
export const themeWordsFor = dictionary<typeof theme>({ en: theme, zh: theme });
