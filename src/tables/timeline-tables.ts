import type { Bar, Timeline, TimelineLane } from '#contract/answers/timeline.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, KINDS, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import { changedByTable } from './changed-by-table.ts';
import { bilingual, integer, listed, nth, term, text, truth } from './columns.ts';

const bars = ({ bars: all, by }: Timeline): Table =>
  makeTable<Bar>(
    'timeline',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ id }) => id),
        ...bilingual<Bar>('title', ({ title }) => title),
        text('short_title_en', ({ shortTitle }) => shortTitle),
        text('lanes_are', () => by),
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
      key: ['programme', 'date', 'text_en', 'nth'],
      columns: [
        text('programme', ({ programme }) => programme),
        text('date', ({ date }) => date),
        text('text_en', ({ text: told }) => told),
        nth(all, ({ programme, date, text: told }) => [programme, date, told].join(' ')),
      ],
    },
    all,
  );

const lanes = ({ lanes: all, by }: Timeline): Table =>
  makeTable<TimelineLane>(
    'lanes',
    {
      key: ['lane'],
      columns: [
        text('lanes_are', () => by),
        text('lane', ({ id }) => id),
        ...bilingual<TimelineLane>('name', ({ name }) => name),
        integer('programmes', ({ total }) => total),
      ],
    },
    all,
  );

interface Link {
  readonly programme: string;
  readonly parent: Bar['parents'][number];
}

const lineage = ({ bars: all }: Timeline): Table =>
  makeTable<Link>(
    'lineage',
    {
      key: ['programme', 'parent'],
      columns: [
        text('programme', ({ programme }) => programme),
        text('parent', ({ parent }) => parent.id),
        truth('inferred', ({ parent }) => parent.inferred),
      ],
    },
    all.flatMap(({ id, parents }) => parents.map((parent) => ({ programme: id, parent }))),
  );

/**
 * The bars; then what stands beside them: programmes without a date, targets by the year they are due, dated steps, the lanes,
 * what carries out what, and under `since` the facts that make the difference.
 */
export const timelineTables = (timeline: Timeline): [Table, ...Table[]] => [
  bars(timeline),
  undated(timeline),
  targetsDue(timeline),
  milestones(timeline),
  lanes(timeline),
  lineage(timeline),
  changedByTable(timeline.bars),
];
