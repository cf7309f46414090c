import type { Cell, CellType, Table } from '#contract/table.ts';
import { asWritten } from '../files/neutral.ts';
import { fromExcelDay } from '../xlsx/excel-day.ts';
import { sheetName } from '../xlsx/sheet-name.ts';
import { checkNames } from './check-names.ts';
import { openWorkbook, type SheetCell } from './open-workbook.ts';
import { UnreadableFile } from './unreadable-file.ts';

function cellOf(type: CellType, cell: SheetCell): Cell {
  if (cell === null || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return asWritten(cell);
  // Among texts only days are kept as numbers.
  return type === 'string' || type === 'date' ? fromExcelDay(cell) : cell;
}

/** The rows of one table's sheet in a workbook of ours, also one that a spreadsheet has saved again. */
export function xlsxRows(bytes: Uint8Array, { name, columns }: Pick<Table, 'name' | 'columns'>): Cell[][] {
  const sheet = openWorkbook(bytes)(sheetName(name));
  if (sheet === null) throw new UnreadableFile(`It has no sheet ${sheetName(name)}`);
  const [names = [], ...rows] = sheet;
  checkNames(names, columns);
  return rows.map((row) => columns.map(({ type }, at) => cellOf(type, row[at] ?? null)));
}
