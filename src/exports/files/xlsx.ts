import type { Cell, Column, Table } from '#contract/table.ts';
import { excelDay } from '../xlsx/excel-day.ts';
import { sheetName } from '../xlsx/sheet-name.ts';
import type { Sheet, WrittenCell } from '../xlsx/sheet-xml.ts';
import { workbookFile } from '../xlsx/workbook.ts';
import type { FileContent } from './make-file.ts';
import { neutral } from './neutral.ts';
import { readmeSheet } from './readme-sheet.ts';

const WIDTHS = { least: 8, most: 48 };

function written(cell: Cell, { type }: Column): WrittenCell {
  if (typeof cell !== 'string') return { value: cell, look: 'plain' };
  const day = type === 'string' || type === 'date' ? excelDay(cell) : null;
  return day === null ? { value: neutral(cell), look: 'plain' } : { value: day, look: 'day' };
}

/** How wide a cell's text is, in signs; one of Han takes two. */
const widthOf = (cell: Cell) => String(cell ?? '').replaceAll(/\p{Script=Han}/gu, '  ').length;

function sheetOf({ name, columns, rows }: Table): Sheet {
  return {
    name: sheetName(name),
    frozen: 1,
    widths: columns.map((column, at) => {
      const widest = rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? null)), widthOf(column.name));
      return Math.min(WIDTHS.most, Math.max(WIDTHS.least, widest + 2));
    }),
    rows: [
      columns.map((column): WrittenCell => ({ value: neutral(column.name), look: 'bold' })),
      ...rows.map((row) => columns.map((column, at) => written(row[at] ?? null, column))),
    ],
  };
}

/** All tables as a workbook: a sheet that says what it is, then a sheet a table. Full days are dates. */
export const xlsxFile = (content: FileContent): Uint8Array<ArrayBuffer> =>
  workbookFile([readmeSheet(content), ...content.tables.map(sheetOf)]);
