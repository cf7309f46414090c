import type { FileFormat } from '#contract/formats.ts';
import type { Cell, Table } from '#contract/table.ts';
import { csvRows } from './csv-rows.ts';
import { datapackageRows } from './datapackage-rows.ts';
import { geojsonRows } from './geojson-rows.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** The forms that keep every row exactly; Markdown is made to be read by people. */
export type ReadableFormat = Exclude<FileFormat, 'markdown'>;
type ReadTable = Pick<Table, 'name' | 'columns'>;

const READ: Readonly<Record<ReadableFormat, (bytes: Uint8Array, table: ReadTable) => Cell[][]>> = {
  csv: csvRows,
  xlsx: xlsxRows,
  geojson: geojsonRows,
  datapackage: datapackageRows,
};

/**
 * The rows of one table as a file of a form holds them: the very rows it was made from.
 * @throws UnreadableFile where it is not such a file, or has not these columns.
 */
export const readRows = (format: ReadableFormat, bytes: Uint8Array, table: ReadTable): Cell[][] =>
  READ[format](bytes, table);
