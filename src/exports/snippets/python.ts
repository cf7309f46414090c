import type { CellType } from '#contract/table.ts';
import type { Query } from './query.ts';
import { literal } from './quote.ts';

/** Types of pandas that know an absent value, so that a column with one keeps its type. */
const TYPES: Readonly<Record<Exclude<CellType, 'date'>, string>> = {
  string: 'string',
  integer: 'Int64',
  number: 'Float64',
  boolean: 'boolean',
};

/** Reads the rows with pandas: ids stay text, and a text such as NA is no absent value. Without rows, the answer. */
export function python({ title, json, csv }: Query): string {
  if (csv === null) {
    return [
      `# ${title}`,
      'import json',
      'from urllib.request import urlopen',
      '',
      `with urlopen(${literal(json)}) as response:`,
      '    data = json.load(response)["data"]',
      '',
    ].join('\n');
  }
  const days = csv.columns.filter(({ type }) => type === 'date').map(({ name }) => literal(name));
  return [
    `# ${title}`,
    'import pandas as pd',
    '',
    'rows = pd.read_csv(',
    `    ${literal(csv.address)},`,
    '    encoding="utf-8-sig",',
    '    keep_default_na=False,',
    '    na_values=[""],',
    '    dtype={',
    ...csv.columns.flatMap(({ name, type }) => (type === 'date' ? [] : `        ${literal(name)}: "${TYPES[type]}",`)),
    '    },',
    ...(days.length === 0 ? [] : [`    parse_dates=[${days.join(', ')}],`]),
    ')',
    '',
  ].join('\n');
}
