import type { ProgrammeList } from '#contract/answers/programme-list.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, DEPTHS, KINDS, LEVELS, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import { changedByTable } from './changed-by-table.ts';
import { bilingual, grade, integer, listed, term, text } from './columns.ts';

type Summary = ProgrammeList['items'][number];

/** Programmes under a filter, one a row. */
export const programmesTable = (items: readonly Summary[]): Table =>
  makeTable<Summary>(
    'programmes',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ id }) => id),
        ...bilingual<Summary>('title', ({ title }) => title),
        text('short_title_en', ({ shortTitle }) => shortTitle),
        term('level', LEVELS, ({ level }) => level),
        text('jurisdiction', ({ jurisdiction }) => jurisdiction),
        text('issuers', ({ issuers }) => listed(issuers)),
        text('document_number', ({ documentNumber }) => documentNumber),
        text('issued', ({ issued }) => issued),
        text('period_start', ({ period }) => period.start),
        text('period_end', ({ period }) => period.end),
        term('kind', KINDS, ({ kind }) => kind),
        term('rung', RUNGS, ({ rung }) => rung),
        term('status', STATUSES, ({ status }) => status),
        term('relevance', RELEVANCES, ({ relevance }) => relevance),
        term('basis', BASES, ({ basis }) => basis),
        text('themes', ({ themes }) => listed(themes)),
        text('sectors', ({ sectors }) => listed(sectors)),
        text('places', ({ places }) => listed(places)),
        integer('targets', ({ targets }) => targets),
        integer('goals', ({ goals }) => goals),
        integer('sources', ({ sources }) => sources),
        text('change', ({ change }) => change ?? null),
      ],
    },
    items,
  );

interface Mention {
  readonly programme: string;
  readonly mention: Summary['mentions'][number];
}

const mentions = (items: readonly Summary[]): Table =>
  makeTable<Mention>(
    'mentions',
    {
      key: ['programme', 'sector'],
      columns: [
        text('programme', ({ programme }) => programme),
        text('sector', ({ mention }) => mention.sector),
        grade('depth', DEPTHS, ({ mention }) => mention.depth),
        text('source_ids', ({ mention }) => listed(mention.sources.map(({ id }) => id))),
        text('outlets', ({ mention }) => listed(mention.sources.map(({ outlet }) => outlet))),
      ],
    },
    items.flatMap(({ id, mentions: all }) => all.map((mention) => ({ programme: id, mention }))),
  );

/** The programmes; then, where the filter names sectors, how they speak of these, and under `since` what changed them. */
export const programmeListTables = ({ items }: ProgrammeList): [Table, ...Table[]] => [
  programmesTable(items),
  mentions(items),
  changedByTable(items),
];
