import type { Source } from '#contract/entities/source.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { boolean, references, type Table, table, text } from './table.ts';

type Row = { readonly of: string; readonly source: Source };

function sourcesTable(name: string, resource: string, rows: readonly Row[]): Table {
  return table(name, rows, {
    description: `The pages behind ${resource}. A page with seen false proves nothing; one with linkable false is cited, not linked`,
    primaryKey: ['of', 'id'],
    foreignKeys: [references('of', resource)],
    columns: [
      text('of', 'Id of the record', (row) => row.of),
      text('id', 'Id of the source inside the record', (row) => row.source.id),
      text('outlet', 'Who published it', (row) => row.source.outlet),
      text('title', 'Its title', (row) => row.source.title),
      text('url', 'Its address, only where it is fit to link', (row) => (row.source.linkable ? row.source.url : null)),
      text('lang', 'Its language', (row) => row.source.lang),
      text('published', 'Its date', (row) => row.source.published),
      text('kind', 'official, state-media, media or analysis', (row) => row.source.kind),
      text('text', 'What it carries of the document itself', (row) => row.source.text),
      text('about', 'document, or context: a draft, progress, the policy line', (row) => row.source.about),
      boolean('seen', 'True where we read it', (row) => row.source.seen),
      boolean('linkable', 'True where it is fit to link', (row) => row.source.linkable),
      text('copy_of', 'Copies of one text share a letter and count once', (row) => row.source.copyOf),
    ],
  });
}

/** The pages behind programmes and rosters. */
export function sourceTables({ programmes, rosters }: Snapshot): Table[] {
  const rowsOf = (records: readonly { readonly id: string; readonly sources: readonly Source[] }[]) =>
    records.flatMap(({ id, sources }) => sources.map((source) => ({ of: id, source })));
  return [
    sourcesTable('programme_sources', 'programmes', rowsOf(programmes)),
    sourcesTable('roster_sources', 'rosters', rowsOf(rosters)),
  ];
}
