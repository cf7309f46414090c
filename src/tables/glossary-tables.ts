import type { Glossary } from '#contract/answers/glossary.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { integer, listed, text, truth } from './columns.ts';

type Entry = Glossary[number];

/** Every term: the official Chinese, our English, and every other rendering met. */
export const glossaryTables = (terms: Glossary): [Table, ...Table[]] => [
  makeTable<Entry>(
    'terms',
    {
      key: ['term'],
      columns: [
        text('term', ({ id }) => id),
        text('name_en', ({ en }) => en),
        text('name_zh', ({ zh }) => zh),
        text('term_kind', ({ kind }) => kind),
        text('other_english', ({ otherEnglish }) => listed(otherEnglish)),
        truth('seen', ({ seen }) => seen),
        text('sector', ({ sector }) => sector),
        integer('programmes', ({ programmes }) => programmes),
        text('note', ({ note }) => note),
      ],
    },
    terms,
  ),
];
