import { dictionary } from './dictionary.ts';
import { statement } from './en/statement.ts';

/** What exports say of themselves; apart from the texts of the dialog, since citations at the foot of pages need no more. */
export const statementWordsFor = dictionary<typeof statement>({ en: statement, zh: statement });
