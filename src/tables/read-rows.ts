import type { Cell, Table } from '#contract/table.ts';
import type { Language } from '#contract/vocabulary.ts';

/** A row read by the names of its columns. A column that is not there, or holds something else, is a fault of ours. */
export interface TableRow {
  readonly text: (column: string) => string;
  readonly textOrNull: (column: string) => string | null;
  readonly number: (column: string) => number;
  readonly numberOrNull: (column: string) => number | null;
  readonly truth: (column: string) => boolean;
  /** The values of a cell that holds several. */
  readonly listed: (column: string) => readonly string[];
  /** The name of a value of a vocabulary. */
  readonly named: (column: string, lang: Language) => string;
}

function readRow({ name, columns }: Table, places: ReadonlyMap<string, number>, row: readonly Cell[]): TableRow {
  const fault = (column: string, expected: string) =>
    new RangeError(`${column} of a row of the table ${name} is no ${expected}`);
  const cellOf = (column: string): Cell => {
    const cell = row[places.get(column) ?? -1];
    if (cell === undefined) throw fault(column, 'column');
    return cell;
  };
  const textOrNull = (column: string) => {
    const cell = cellOf(column);
    if (cell !== null && typeof cell !== 'string') throw fault(column, 'text');
    return cell;
  };
  const numberOrNull = (column: string) => {
    const cell = cellOf(column);
    if (cell !== null && typeof cell !== 'number') throw fault(column, 'number');
    return cell;
  };
  const text = (column: string) => {
    const cell = textOrNull(column);
    if (cell === null) throw fault(column, 'text');
    return cell;
  };
  return {
    text,
    textOrNull,
    numberOrNull,
    number: (column) => {
      const cell = numberOrNull(column);
      if (cell === null) throw fault(column, 'number');
      return cell;
    },
    truth: (column) => cellOf(column) === true,
    listed: (column) => textOrNull(column)?.split('; ') ?? [],
    named: (column, lang) => {
      const called = columns[places.get(column) ?? -1]?.vocabulary?.[String(cellOf(column))];
      if (called === undefined) throw fault(column, 'value of a vocabulary');
      return called[lang];
    },
  };
}

/** The rows of one of the tables of an answer. */
export function readRows(tables: readonly Table[], name: string): readonly TableRow[] {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new RangeError(`There is no table ${name}`);
  const places = new Map(table.columns.map((column, at) => [column.name, at]));
  return table.rows.map((row) => readRow(table, places, row));
}

/** A text as one of the values it can be. */
export function oneOf<const Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((known) => known === text);
  if (value === undefined) throw new RangeError(`${text} is none of ${values.join(', ')}`);
  return value;
}

/** Rows that agree in what `of` gives, in their order. */
export function groupRows(rows: readonly TableRow[], of: (row: TableRow) => string): ReadonlyMap<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group) group.push(row);
    else groups.set(of(row), [row]);
  }
  return groups;
}
