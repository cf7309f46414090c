import type { Search, SearchHit, SearchKind } from '#contract/answers/search.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, integer, nth, text } from './columns.ts';

interface Result {
  readonly result: SearchKind;
  readonly hit: SearchHit;
}

type Group = Search['groups'][number];

const resultsTable = (results: readonly Result[]): Table =>
  makeTable<Result>(
    'results',
    {
      key: ['result', 'id', 'anchor', 'name_en', 'nth'],
      columns: [
        text('result', ({ result }) => result),
        text('page', ({ hit }) => hit.page),
        text('id', ({ hit }) => hit.id),
        text('anchor', ({ hit }) => hit.anchor),
        ...bilingual<Result>('name', ({ hit }) => hit.name),
        nth(results, ({ result, hit: { id, anchor, name } }) => [result, id, anchor, name.en].join(' ')),
        ...bilingual<Result>('of', ({ hit }) => hit.of),
        text('issued', ({ hit }) => hit.issued),
        text('match', ({ hit }) => hit.match),
        text('reading', ({ hit }) => hit.reading),
        text('found_in', ({ hit }) => hit.found?.field ?? null),
        text('found_text', ({ hit }) => hit.found?.text ?? null),
      ],
    },
    results,
  );

/** What was found, the best first; how many there are of each kind; and what was read in place of the query. */
export const searchTables = ({ groups, readAs }: Search): [Table, ...Table[]] => [
  resultsTable(groups.flatMap(({ kind, hits }) => hits.map((hit) => ({ result: kind, hit })))),
  makeTable<Group>(
    'totals',
    { key: ['result'], columns: [text('result', ({ kind }) => kind), integer('found', ({ total }) => total)] },
    groups,
  ),
  makeTable<string>('read_as', { key: ['query'], columns: [text('query', (query) => query)] }, readAs),
];
