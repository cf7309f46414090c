import type { FileFormat } from '#contract/formats.ts';
import type { Statement } from '#contract/statement.ts';
import type { Table } from '#contract/table.ts';
import type { Language } from '#contract/vocabulary.ts';
import { csvFile } from './csv.ts';
import { datapackageFile } from './datapackage.ts';
import { geojsonFile } from './geojson.ts';
import { markdownFile } from './markdown.ts';
import { xlsxFile } from './xlsx.ts';

/** What a file is made of: all tables of the answer, the one asked for first, and what the file says of itself. */
export interface FileContent {
  readonly tables: readonly [Table, ...Table[]];
  readonly statement: Statement;
  /** How to cite it, in one line. */
  readonly citation: string;
  readonly lang: Language;
}

type File = string | Uint8Array<ArrayBuffer>;

/** Equal content gives equal bytes: a strong entity tag stands for them. */
const MAKE: Readonly<Record<FileFormat, (content: FileContent) => File | Promise<File>>> = {
  csv: ({ tables: [first] }) => csvFile(first),
  xlsx: xlsxFile,
  geojson: geojsonFile,
  markdown: markdownFile,
  datapackage: datapackageFile,
};

/** An answer's rows as a file of a format. */
export async function makeFile(format: FileFormat, content: FileContent): Promise<File> {
  return MAKE[format](content);
}
