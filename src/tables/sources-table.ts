import type { Source } from '#contract/entities/source.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { SOURCE_KINDS, SOURCE_TEXTS } from '#contract/vocabulary.ts';
import { term, text, truth } from './columns.ts';

/** A page with the record that lists it: ids of sources are those of their record. */
export interface RecordSource {
  readonly of: 'programme' | 'roster';
  readonly record: string;
  readonly source: Source;
}

const idOf = ({ of, record, source }: RecordSource) => [of, record, source.id].join(' ');

/** The pages behind facts, each once a record. */
export const sourcesTable = (sources: readonly RecordSource[]): Table =>
  makeTable<RecordSource>(
    'sources',
    {
      key: ['record_is', 'record', 'source'],
      columns: [
        text('record_is', ({ of }) => of),
        text('record', ({ record }) => record),
        text('source', ({ source }) => source.id),
        text('outlet', ({ source }) => source.outlet),
        text('source_title', ({ source }) => source.title),
        text('url', ({ source }) => source.url),
        text('language', ({ source }) => source.lang),
        text('published', ({ source }) => source.published),
        term('source_kind', SOURCE_KINDS, ({ source }) => source.kind),
        term('source_text', SOURCE_TEXTS, ({ source }) => source.text),
        truth('seen', ({ source }) => source.seen),
        truth('linkable', ({ source }) => source.linkable),
        text('about', ({ source }) => source.about),
        text('copy_of', ({ source }) => source.copyOf),
      ],
    },
    [...new Map(sources.map((source) => [idOf(source), source])).values()],
  );
