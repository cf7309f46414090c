import type { ProgrammeList } from '#contract/answers/programme-list.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, KINDS, LEVELS, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import { bilingual, integer, listed, term, text } from './columns.ts';

type Summary = ProgrammeList['items'][number];

/** Programmes under a filter, one a row. */
export const programmesTable = ({ items }: Pick<ProgrammeList, 'items'>): Table =>
  makeTable<Summary>(
    'programmes',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ id }) => id),
        ...bilingual<Summary>('title', ({ title }) => title),
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
      ],
    },
    items,
  );
