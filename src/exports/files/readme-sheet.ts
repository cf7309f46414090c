import type { Column, Table } from '#contract/table.ts';
import type { Language } from '#contract/vocabulary.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { columnWordsFor } from '#words/column-words.ts';
import { fileWordsFor } from '#words/file-words.ts';
import { sheetName } from '../xlsx/sheet-name.ts';
import type { Sheet, WrittenCell } from '../xlsx/sheet-xml.ts';
import { aboutLines } from './about.ts';
import type { FileContent } from './make-file.ts';
import { neutral } from './neutral.ts';

const bold = (text: string): WrittenCell => ({ value: neutral(text), look: 'bold' });
const plain = (value: string | number): WrittenCell => ({
  value: typeof value === 'string' ? neutral(value) : value,
  look: 'plain',
});

function columnLine({ name }: Table, { name: column, type, vocabulary }: Column, lang: Language): WrittenCell[] {
  const [label, meaning] = columnWordsFor(lang)[column] ?? [column, ''];
  const values = Object.entries(vocabulary ?? {}).map(([value, names]) => `${value} = ${names[lang]}`);
  const cells = [sheetName(name), column, fileWordsFor(lang).types[type], label, meaning, values.join('; ')];
  return cells.map(plain);
}

/** The sheet that says what a workbook is, how to cite it, what its columns hold and what its rows hash to. */
export function readmeSheet(content: FileContent): Sheet {
  const { tables, lang } = content;
  const words = fileWordsFor(lang);
  const { title, ...notes } = words.notes;
  return {
    name: 'README',
    frozen: 0,
    widths: [22, 34, 16, 28, 60, 60],
    rows: [
      ...aboutLines(content).map(([label, text]) => [bold(label), plain(text)]),
      [],
      words.tables.map(bold),
      ...tables.map((table) => [table.name, table.rows.length, rowsHash(table)].map(plain)),
      [],
      words.columns.map(bold),
      ...tables.flatMap((table) => table.columns.map((column) => columnLine(table, column, lang))),
      [],
      [bold(title)],
      ...Object.values(notes).map((note) => [plain(note)]),
    ],
  };
}
