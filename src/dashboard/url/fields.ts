import { type Fault, fault } from '#contract/filter/fault.ts';

/** The columns the table of programmes can show beside the title, in the order it shows them. */
export const FIELDS = [
  'issued',
  'issuers',
  'level',
  'kind',
  'themes',
  'sectors',
  'where',
  'end',
  'number',
  'relevance',
  'basis',
  'targets',
  'sources',
] as const;
export type Field = (typeof FIELDS)[number];

/** Stands always; it is named where it stands alone. */
const TITLE = 'title';

/** Reads names of columns joined by commas; null where none are given. What is no column is dropped and named. */
export function readFields(text: string | undefined): { fields: readonly Field[] | null; faults: readonly Fault[] } {
  if (text === undefined) return { fields: null, faults: [] };
  const names = [...new Set(text.split(','))];
  return {
    fields: FIELDS.filter((field) => names.includes(field)),
    faults: names
      .filter((name) => name !== TITLE && !FIELDS.some((field) => field === name))
      .map((name) => fault('fields', name, 'unknown-value', `it must be one of ${FIELDS.join(', ')}`)),
  };
}

export const writeFields = (fields: readonly Field[]) => (fields.length === 0 ? TITLE : fields.join(','));
