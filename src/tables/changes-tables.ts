import type { Changes, NewsProgramme, VersionNews } from '#contract/answers/changes.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { KINDS, LEVELS } from '#contract/vocabulary.ts';
import { bilingual, integer, listed, nth, term, text } from './columns.ts';

type FieldChange = VersionNews['programmes']['changed'][number]['fields'][number];

interface News {
  readonly version: string;
  readonly since: string | null;
  readonly change: 'added' | 'changed' | 'removed';
  readonly record: string;
  readonly id: string;
  readonly name: Bilingual | null;
  /** The programme it is, or belongs to, as it is called now. */
  readonly programme: string | null;
  readonly fields: readonly FieldChange[];
}

function newsOf({ id: version, since, programmes, others }: VersionNews): readonly News[] {
  const of = { version, since, fields: [] };
  const one = ({ id, title }: NewsProgramme) => ({ record: 'programme', id, name: title, programme: id });
  const other = ({ kind, ...rest }: VersionNews['others']['added'][number]) => ({ ...rest, record: kind });
  return [
    ...programmes.added.map((it): News => ({ ...of, change: 'added', ...one(it) })),
    ...programmes.changed.map((it): News => ({ ...of, change: 'changed', ...one(it), fields: it.fields })),
    ...programmes.removed.map(
      ({ id, now }): News => ({
        ...of,
        change: 'removed',
        record: 'programme',
        id,
        name: now?.title ?? null,
        programme: now?.id ?? null,
      }),
    ),
    ...others.added.map((it): News => ({ ...of, change: 'added', ...other(it) })),
    ...others.changed.map(({ fields, ...it }): News => ({ ...of, change: 'changed', ...other(it), fields })),
    ...others.removed.map((it): News => ({ ...of, change: 'removed', ...other(it) })),
  ];
}

const newsTable = (news: readonly News[]): Table =>
  makeTable<News>(
    'changes',
    {
      key: ['version', 'change', 'record_kind', 'id'],
      columns: [
        text('version', ({ version }) => version),
        text('since', ({ since }) => since),
        text('change', ({ change }) => change),
        text('record_kind', ({ record }) => record),
        text('id', ({ id }) => id),
        ...bilingual<News>('name', ({ name }) => name),
        text('programme', ({ programme }) => programme),
        text('fields', ({ fields }) => listed(fields.map(({ field }) => field))),
      ],
    },
    news,
  );

interface Field {
  readonly of: News;
  readonly field: FieldChange;
}

const fieldsTable = (fields: readonly Field[]): Table =>
  makeTable<Field>(
    'fields',
    {
      key: ['version', 'record_kind', 'id', 'field', 'nth'],
      columns: [
        text('version', ({ of }) => of.version),
        text('record_kind', ({ of }) => of.record),
        text('id', ({ of }) => of.id),
        text('field', ({ field }) => field.field),
        nth(fields, ({ of: { version, record, id }, field: { field } }) => [version, record, id, field].join(' ')),
        text('before', ({ field }) => field.before),
        text('after', ({ field }) => field.after),
      ],
    },
    fields,
  );

interface Issued {
  readonly days: number;
  readonly programme: NewsProgramme;
}

const issuedTable = ({ windows }: Changes['issued']): Table =>
  makeTable<Issued>(
    'issued',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ programme }) => programme.id),
        ...bilingual<Issued>('short_title', ({ programme }) => programme.title),
        term('level', LEVELS, ({ programme }) => programme.level),
        term('kind', KINDS, ({ programme }) => programme.kind),
        text('issued', ({ programme }) => programme.issued),
        integer('within_days', ({ days }) => days),
      ],
    },
    windows.flatMap(({ days, programmes }) => programmes.map((programme) => ({ days, programme }))),
  );

/** What each version of the dataset changed, record by record and field by field; then what was issued of late. */
export function changesTables({ versions, issued }: Changes): [Table, ...Table[]] {
  const news = versions.flatMap(newsOf);
  return [
    newsTable(news),
    fieldsTable(news.flatMap((of) => of.fields.map((field) => ({ of, field })))),
    issuedTable(issued),
  ];
}
