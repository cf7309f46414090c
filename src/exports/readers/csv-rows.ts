import { csvParseRows } from 'd3-dsv';
import type { Cell, Table } from '#contract/table.ts';
import { asWritten } from '../files/neutral.ts';
import { checkNames } from './check-names.ts';
import { toldCell } from './told-cell.ts';

/** The rows of a CSV file of ours. */
export function csvRows(bytes: Uint8Array, { columns }: Pick<Table, 'columns'>): Cell[][] {
  const [names = [], ...rows] = csvParseRows(new TextDecoder().decode(bytes));
  checkNames(names, columns);
  return rows.map((row) => columns.map(({ type }, at) => toldCell(type, asWritten(row[at] ?? ''))));
}
