import { csvFormatRows } from 'd3-dsv';

export type Cell = string | number | boolean | null;
type FieldType = 'string' | 'number' | 'integer' | 'boolean';

/** One column of a table: its name, its type in Table Schema, what it holds, and its value in a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly value: (row: Row) => Cell;
}

/** A key of this table that names a row of another. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table of the package with its rows. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Definition<Row> {
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export function table<Row>(name: string, rows: readonly Row[], definition: Definition<Row>): Table {
  const { columns, foreignKeys = [], ...rest } = definition;
  return { name, ...rest, columns, foreignKeys, rows: rows.map((row) => columns.map((column) => column.value(row))) };
}

export const text = <Row>(name: string, description: string, value: (row: Row) => string | null): Column<Row> => ({
  name,
  type: 'string',
  description,
  value,
});
export const number = <Row>(name: string, description: string, value: (row: Row) => number | null): Column<Row> => ({
  name,
  type: 'number',
  description,
  value,
});
export const integer = <Row>(name: string, description: string, value: (row: Row) => number | null): Column<Row> => ({
  name,
  type: 'integer',
  description,
  value,
});
export const boolean = <Row>(name: string, description: string, value: (row: Row) => boolean): Column<Row> => ({
  name,
  type: 'boolean',
  description,
  value,
});

/** A reference to `resource` through one field of each. */
export const references = (field: string, resource: string, key = 'id'): ForeignKey => ({
  fields: [field],
  reference: { resource, fields: [key] },
});

/** The table as CSV (RFC 4180, UTF-8, no BOM: Table Schema wants none). Absent values are empty. */
export function csvOf({ columns, rows }: Table): string {
  const header = columns.map(({ name }) => name);
  return `${csvFormatRows([header, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))])}\n`;
}
