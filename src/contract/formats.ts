import { keysOf } from './vocabulary.ts';

/**
 * The forms an answer is sent in. `json` is the answer itself; the others are files of its rows (see `src/tables`), whole:
 * they have no pages.
 */
export const FORMATS = {
  json: { type: 'application/json', extension: 'json' },
  csv: { type: 'text/csv', extension: 'csv' },
} as const;
export type Format = keyof typeof FORMATS;
export type FileFormat = Exclude<Format, 'json'>;
export const FORMAT_NAMES = keysOf(FORMATS);
