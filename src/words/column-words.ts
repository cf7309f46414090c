import { dictionary } from './dictionary.ts';
import { columns } from './en/columns.ts';

/** What the columns of tables are called, and what they hold, by their names. */
export const columnWordsFor = dictionary<Readonly<Record<string, readonly [label: string, meaning: string]>>>({
  en: columns,
  zh: columns,
});
