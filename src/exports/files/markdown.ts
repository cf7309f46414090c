import type { Cell } from '#contract/table.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { fileWordsFor } from '#words/file-words.ts';
import { aboutLines } from './about.ts';
import type { FileContent } from './make-file.ts';

/** What Markdown would take for a sign of its own. An underscore within a word is none. */
const SIGNS = /[\\`*[\]<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

const escaped = (text: string) => text.replaceAll(SIGNS, String.raw`\$&`);
const inLine = (text: string) => escaped(text).replaceAll(/\r\n|[\r\n]/g, '<br>');
const told = (cell: Cell) => (cell === null ? '' : inLine(String(cell)));
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** One table as a table of GitHub Flavored Markdown, under its title and over what it is and how to cite it. */
export function markdownFile(content: FileContent): string {
  const { tables, statement, lang } = content;
  const [table] = tables;
  const { columns, rows } = table;
  const [, , ...about] = aboutLines(content);
  const rules = columns.map(({ type }) => (type === 'number' || type === 'integer' ? '---:' : '---'));
  return [
    `# ${inLine(statement.title)}`,
    '',
    inLine(statement.headline),
    '',
    line(columns.map(({ name }) => inLine(name))),
    line(rules),
    ...rows.map((row) => line(row.map(told))),
    '',
    ...about.map(([label, text]) => `- ${label}: ${inLine(text)}`),
    `- ${fileWordsFor(lang).rows(rows.length, rowsHash(table))}`,
    '',
  ].join('\n');
}
