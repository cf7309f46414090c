import type { Column, Table } from '#contract/table.ts';
import type { Language } from '#contract/vocabulary.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { columnWordsFor } from '#words/column-words.ts';
import type { FileContent } from './make-file.ts';

function fieldOf({ name, type, vocabulary }: Column, lang: Language) {
  const valueOf = (value: string) => (type === 'integer' ? Number(value) : value);
  const [label, meaning] = columnWordsFor(lang)[name] ?? [name, ''];
  return {
    name,
    type,
    title: label,
    ...(meaning !== '' && { description: meaning }),
    ...(vocabulary && {
      constraints: { enum: Object.keys(vocabulary).map(valueOf) },
      categories: Object.entries(vocabulary).map(([value, names]) => ({ value: valueOf(value), label: names[lang] })),
    }),
  };
}

/** Whether each cell of the key is filled in each row, as the specification has it of a primary key. */
function isKeyFilled({ columns, key, rows }: Table): boolean {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  return rows.every((row) => places.every((place) => row[place] !== null));
}

const resourceOf = (table: Table, lang: Language) => ({
  name: table.name,
  profile: 'tabular-data-resource',
  hash: `sha256:${rowsHash(table)}`,
  // Of our own: what tells a row from every other also where a cell of it is empty.
  rowKey: table.key,
  schema: {
    fields: table.columns.map((column) => fieldOf(column, lang)),
    ...(isKeyFilled(table) && { primaryKey: table.key }),
  },
  // The very array the hash is of.
  data: [table.columns.map(({ name }) => name), ...table.rows],
});

/** All tables in one Frictionless Tabular Data Package (v1, which today's tools all read) with the rows inside. */
export function datapackageFile({ tables, statement, citation, lang }: FileContent): string {
  const { title, headline, filter, asOf, version, sources, licence, link } = statement;
  const name = `resonance-${tables[0].name}`.replaceAll(/[^a-z0-9]+/g, '-');
  return `${JSON.stringify({
    profile: 'tabular-data-package',
    name,
    title,
    description: headline,
    filter,
    asOf,
    version,
    homepage: link,
    citation,
    licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    sources: sources.map((source) => ({ title: source })),
    resources: tables.map((table) => resourceOf(table, lang)),
  })}\n`;
}
