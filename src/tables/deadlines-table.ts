import type { Deadline } from '#contract/answers/deadline.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, STATUSES } from '#contract/vocabulary.ts';
import { bilingual, integer, nth, term, text } from './columns.ts';

export interface SectorDeadline {
  readonly sector: string;
  readonly deadline: Deadline;
}

/** What is due in sectors, and when. */
export const deadlinesTable = (deadlines: readonly SectorDeadline[]): Table =>
  makeTable<SectorDeadline>(
    'deadlines',
    {
      key: ['sector', 'date', 'deadline_is', 'programme', 'nth'],
      columns: [
        text('sector', ({ sector }) => sector),
        text('date', ({ deadline }) => deadline.date),
        text('deadline_is', ({ deadline }) => deadline.kind),
        text('programme', ({ deadline }) => deadline.programme.id),
        nth(deadlines, ({ sector, deadline: { date, kind, programme } }) =>
          [sector, date, kind, programme.id].join(' '),
        ),
        ...bilingual<SectorDeadline>('short_title', ({ deadline }) => deadline.programme.name),
        term('status', STATUSES, ({ deadline }) => deadline.programme.status),
        ...bilingual<SectorDeadline>('text', ({ deadline }) => deadline.text),
        integer('goals', ({ deadline }) => deadline.goals),
        term('basis', BASES, ({ deadline }) => deadline.basis),
      ],
    },
    deadlines,
  );
