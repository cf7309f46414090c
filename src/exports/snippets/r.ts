import type { CellType } from '#contract/table.ts';
import type { Query } from './query.ts';
import { literal } from './quote.ts';

const CLASSES: Readonly<Record<CellType, string>> = {
  string: 'character',
  integer: 'integer',
  number: 'numeric',
  boolean: 'logical',
  date: 'Date',
};

/** Reads the rows with R alone: UTF-8 with its mark, ids as text, an empty cell as NA. Without rows, the answer with jsonlite. */
export function r({ title, json, csv }: Query): string {
  if (csv === null) return `# ${title}\ndata <- jsonlite::fromJSON(${literal(json)})$data\n`;
  return [
    `# ${title}`,
    'rows <- read.csv(',
    `  ${literal(csv.address)},`,
    '  fileEncoding = "UTF-8-BOM",',
    '  na.strings = "",',
    '  check.names = FALSE,',
    '  colClasses = c(',
    csv.columns.map(({ name, type }) => `    ${literal(name)} = "${CLASSES[type]}"`).join(',\n'),
    '  )',
    ')',
    '',
  ].join('\n');
}
