import type { Cell, Column, Table } from '#contract/table.ts';
import { BASES, DEPTHS } from '#contract/vocabulary.ts';
import type { FileContent } from './make-file.ts';

export const columns: readonly Column[] = [
  { name: 'place', type: 'string' },
  { name: 'title_en', type: 'string' },
  { name: 'longitude', type: 'number' },
  { name: 'latitude', type: 'number' },
  { name: 'programmes', type: 'integer' },
  { name: 'complete', type: 'boolean' },
  { name: 'searched', type: 'string' },
  { name: 'basis', type: 'string', vocabulary: BASES },
  { name: 'depth', type: 'integer', vocabulary: DEPTHS },
];
const rows: readonly (readonly Cell[])[] = [
  ['420100', 'Wuhan, "the | thoroughfare"', 114.3, 30.6, 3, true, '2026-11-23', 'official', 4],
  ['CN-HB', '=HYPERLINK("https://example.org")', null, null, 0, false, '2026-11', 'single', 1],
  ['440300', '深圳\n*人工智能* _x000D_', 114.06, 22.54, -2, null, null, null, null],
];
export const places: Table = { name: 'places', key: ['place'], columns, rows };
export const other: Table = {
  name: 'other',
  key: ['id'],
  columns: [{ name: 'id', type: 'string' }],
  rows: [['a'], ['b']],
};
/** Rows that every form must take care with. */
export const content: FileContent = {
  tables: [places, other],
  statement: {
    title: 'Map | of *places*',
    headline: '+3 places',
    filter: 'Sector steel; 2020 to 2026',
    asOf: '2026-11-25',
    version: '2026-11-26',
    sources: ['Resonance dataset', 'Lines of the map'],
    licence: { id: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://example.org/licence' },
    link: 'https://example.org/?sector=steel',
  },
  citation: 'Resonance. “Map of places”. https://example.org/?sector=steel',
  lang: 'en',
};
