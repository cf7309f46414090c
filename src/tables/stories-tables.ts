import type { Story } from '#contract/entities/story.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { SOURCE_KINDS } from '#contract/vocabulary.ts';
import { bilingual, listed, nth, term, text, truth } from './columns.ts';

const stories = (all: readonly Story[]): Table =>
  makeTable<Story>(
    'stories',
    {
      key: ['story'],
      columns: [
        text('story', ({ id }) => id),
        text('programme', ({ programme }) => programme),
        text('source', ({ source }) => source),
        truth('first_report', ({ first }) => first),
        text('outlet', ({ outlet }) => outlet),
        text('source_title', ({ title }) => title),
        text('url', ({ url }) => url),
        text('language', ({ lang }) => lang),
        text('published', ({ published }) => published),
        term('source_kind', SOURCE_KINDS, ({ kind }) => kind),
        truth('seen', ({ seen }) => seen),
        truth('linkable', ({ linkable }) => linkable),
        ...bilingual<Story>('says', ({ says }) => says),
        ...bilingual<Story>('differs', ({ differs }) => differs),
        text('topic', ({ topic }) => topic),
        text('audiences', ({ audiences }) => listed(audiences)),
        text('outlook', ({ outlook }) => outlook),
      ],
    },
    all,
  );

interface Cited {
  readonly story: string;
  readonly cited: Story['cites'][number];
}

function cited(all: readonly Cited[]): Table {
  return makeTable<Cited>(
    'stories_cite',
    {
      key: ['story', 'outlet', 'nth'],
      columns: [
        text('story', ({ story }) => story),
        text('outlet', (row) => row.cited.outlet),
        nth(all, (row) => [row.story, row.cited.outlet].join(' ')),
        text('language', (row) => row.cited.lang),
        truth('seen', (row) => row.cited.seen),
        text('url', (row) => row.cited.url),
      ],
    },
    all,
  );
}

/** How outlets told a programme, and whom they name as their own sources. */
export const storiesTables = (all: readonly Story[]): readonly Table[] => [
  stories(all),
  cited(all.flatMap(({ id, cites }) => cites.map((one) => ({ story: id, cited: one })))),
];
