import type { Bilingual } from './primitives.ts';

export type Cell = string | number | boolean | null;
/** `date` is a full day, YYYY-MM-DD; a date known only to its month or year is a `string`. */
export type CellType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** One column: its name, the same in every language and file, and its type. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** What readers see where the values stand for something that has a name. */
  readonly vocabulary?: Readonly<Record<string, Bilingual>>;
}

/**
 * Rows of an answer, the same in every language, file and picture. An absent value is null and never an empty text, so that
 * a file without types, such as CSV, can be read back into the very rows.
 */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Names of the columns that tell a row from every other. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Definition<Row> {
  readonly key: readonly string[];
  readonly columns: readonly (Column & { readonly value: (row: Row) => Cell })[];
}

export function makeTable<Row>(name: string, { key, columns }: Definition<Row>, rows: readonly Row[]): Table {
  return {
    name,
    key,
    columns: columns.map(({ value: _value, ...column }) => column),
    rows: rows.map((row) => columns.map(({ value }) => present(value(row)))),
  };
}

const present = (cell: Cell): Cell => (cell === '' ? null : cell);
