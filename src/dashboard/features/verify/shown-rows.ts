import type { Table, Cell as TableCell } from '#contract/table.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { Twin } from '../../ui/twin/twin.ts';

type Row = readonly TableCell[];
type TwinRow = Twin['rows'][number];

/** Whether a number stands in a cell, alone or before what came of it. */
const tells = (cell: TwinRow['cells'][number] | undefined, value: TableCell) =>
  cell === value || (typeof cell === 'string' && new RegExp(`^${value}(?!\\d)`).test(cell));

/**
 * The rows of a table that the table on the screen shows: those whose names, numbers and values of a vocabulary stand where
 * a reader looks for them. Both being right, these are all the rows in their order.
 */
export function shownRows(twin: Twin, table: Table, lang: Language): Row[] {
  const byKey = new Map(twin.rows.map((row) => [row.key, row]));
  const at = new Map(table.columns.map(({ name }, place) => [name, place]));
  const cellOf = (row: Row, column: string) => row[at.get(column) ?? -1] ?? null;
  const names = (row: Row, shown: TwinRow, column: string) =>
    (['en', 'zh'] as const).every((one) => shown.cells.includes(String(cellOf(row, `${column}_${one}`))));
  const terms = (row: Row, shown: TwinRow) =>
    table.columns.every(({ name, vocabulary }) => {
      const cell = cellOf(row, name);
      const told = cell === null ? undefined : vocabulary?.[String(cell)]?.[lang];
      return told === undefined || shown.cells.some((one) => typeof one === 'string' && one.startsWith(told));
    });

  const columns = [...new Set(table.rows.map((row) => cellOf(row, 'column')))];
  const SHOWS: Readonly<Record<string, (row: Row) => boolean>> = {
    timeline: (row) => {
      const shown = byKey.get(String(cellOf(row, 'programme')));
      return shown !== undefined && names(row, shown, 'title') && terms(row, shown);
    },
    heatmap: (row) => {
      const shown = byKey.get(String(cellOf(row, 'sector')));
      const place = columns.indexOf(cellOf(row, 'column')) + 2;
      const value = cellOf(row, 'absence') === 'not-searched' ? null : cellOf(row, 'value');
      return (
        shown !== undefined &&
        names(row, shown, 'sector_name') &&
        twin.columns[place]?.label === cellOf(row, `column_name_${lang}`) &&
        tells(shown.cells[place], value)
      );
    },
    places: (row) => {
      const shown = byKey.get(`${cellOf(row, 'stands_for')} ${cellOf(row, 'place')}`);
      const pending = Number(cellOf(row, 'proposed')) + Number(cellOf(row, 'planned'));
      return (
        shown !== undefined &&
        names(row, shown, 'name') &&
        terms(row, shown) &&
        shown.cells[3] === cellOf(row, 'designated') &&
        shown.cells[4] === pending &&
        shown.cells[5] === cellOf(row, 'programmes')
      );
    },
  };
  return table.rows.filter((row) => SHOWS[table.name]?.(row) ?? false);
}
