import type { Bar, Timeline } from '#contract/answers/timeline.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, KINDS, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import { bilingual, integer, listed, term, text } from './columns.ts';

const bars = ({ bars: all }: Timeline): Table =>
  makeTable<Bar>(
    'timeline',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ id }) => id),
        ...bilingual<Bar>('title', ({ title }) => title),
        text('lanes', ({ lanes }) => listed(lanes)),
        text('start', ({ start }) => start),
        text('start_is', ({ startBasis }) => startBasis),
        text('end', ({ end }) => end),
        text('end_is', ({ endBasis }) => endBasis),
        term('kind', KINDS, ({ kind }) => kind),
        term('rung', RUNGS, ({ rung }) => rung),
        term('status', STATUSES, ({ status }) => status),
        term('relevance', RELEVANCES, ({ relevance }) => relevance),
        term('basis', BASES, ({ basis }) => basis),
        text('carries_out', ({ parents }) => listed(parents.filter((it) => !it.inferred).map(({ id }) => id))),
        text('carries_out_inferred', ({ parents }) => listed(parents.filter((it) => it.inferred).map(({ id }) => id))),
        integer('carried_out_by', ({ children }) => children),
        text('change', ({ change }) => change ?? null),
      ],
    },
    all,
  );

const undated = ({ undated: all }: Timeline): Table =>
  makeTable<Timeline['undated'][number]>(
    'undated',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ id }) => id),
        ...bilingual<Timeline['undated'][number]>('title', ({ title }) => title),
      ],
    },
    all,
  );

const targetsDue = ({ targetsDue: all }: Timeline): Table =>
  makeTable<Timeline['targetsDue'][number]>(
    'targets_due',
    { key: ['year'], columns: [integer('year', ({ year }) => year), integer('targets', ({ count }) => count)] },
    all,
  );

const milestones = ({ milestones: all }: Timeline): Table =>
  makeTable<Timeline['milestones'][number]>(
    'milestones',
    {
      key: ['programme', 'date', 'text_en'],
      columns: [
        text('programme', ({ programme }) => programme),
        text('date', ({ date }) => date),
        text('text_en', ({ text: told }) => told),
      ],
    },
    all,
  );

/** The bars, then what stands beside them: programmes without a date, targets by the year they are due, dated steps. */
export const timelineTables = (timeline: Timeline): [Table, ...Table[]] => [
  bars(timeline),
  undated(timeline),
  targetsDue(timeline),
  milestones(timeline),
];
