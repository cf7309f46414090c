import { keysOf } from './vocabulary.ts';

/**
 * The forms an answer is sent in. `json` is the answer itself; the others are files of its rows (see `src/tables`), whole:
 * they have no pages. Some hold every table of the answer, some one.
 */
export const FORMATS = {
  json: { type: 'application/json', extension: 'json', holds: 'all' },
  csv: { type: 'text/csv', extension: 'csv', holds: 'one' },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    holds: 'all',
  },
  geojson: { type: 'application/geo+json', extension: 'geojson', holds: 'one' },
  markdown: { type: 'text/markdown', extension: 'md', holds: 'one' },
  datapackage: { type: 'application/vnd.datapackage+json', extension: 'datapackage.json', holds: 'all' },
} as const satisfies Record<string, { type: string; extension: string; holds: 'one' | 'all' }>;
export type Format = keyof typeof FORMATS;
export type FileFormat = Exclude<Format, 'json'>;
export const FORMAT_NAMES = keysOf(FORMATS);
