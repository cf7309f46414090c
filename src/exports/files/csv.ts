import { csvFormatRows } from 'd3-dsv';
import type { Cell, Table } from '#contract/table.ts';
import { neutral } from './neutral.ts';

/** Excel reads a CSV file as UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

const told = (cell: Cell) => (cell === null ? '' : typeof cell === 'string' ? neutral(cell) : String(cell));

/** One table as CSV: quoted as RFC 4180 says, UTF-8 with a byte order mark; absent values are empty. */
export function csvFile({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return `${BYTE_ORDER_MARK}${csvFormatRows([columns.map(({ name }) => name), ...rows.map((row) => row.map(told))])}\n`;
}
