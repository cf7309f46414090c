import type { DatasetAnswer } from '#contract/answers/dataset-answer.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, integer, text } from './columns.ts';

type Credit = DatasetAnswer['info']['credits'][number];

/** How many records of each kind there are, what the dataset is, which versions of it answer, and whom its parts are owed to. */
export const datasetTables = (answer: DatasetAnswer): [Table, ...Table[]] => [
  makeTable<[string, number]>(
    'counts',
    { key: ['of'], columns: [text('of', ([of]) => of), integer('count', ([, count]) => count)] },
    Object.entries(answer.counts),
  ),
  makeTable<DatasetAnswer>(
    'dataset',
    {
      key: ['dataset'],
      columns: [
        text('dataset', ({ info }) => info.id),
        ...bilingual<DatasetAnswer>('title', ({ info }) => info.title),
        ...bilingual<DatasetAnswer>('description', ({ info }) => info.description),
        text('version', ({ info }) => info.version),
        text('as_of', ({ info }) => info.asOf),
        text('hash', ({ hash }) => hash),
        text('licence', ({ info }) => info.licence.id),
        text('licence_title', ({ info }) => info.licence.title),
        text('url', ({ info }) => info.licence.url),
      ],
    },
    [answer],
  ),
  makeTable<string>(
    'versions',
    { key: ['version'], columns: [text('version', (version) => version)] },
    answer.versions,
  ),
  makeTable<Credit>(
    'credits',
    {
      key: ['part'],
      columns: [
        text('part', ({ part }) => part),
        text('credit', ({ credit }) => credit),
        text('licence', ({ licence }) => licence),
        text('url', ({ url }) => url),
      ],
    },
    answer.info.credits,
  ),
];
