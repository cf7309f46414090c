import type { PlacePage } from '#contract/answers/place-page.ts';
import type { Source } from '#contract/entities/source.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { SEARCH_STATUSES, THEMES } from '#contract/vocabulary.ts';
import { bilingual, integer, nth, number, term, text, truth } from './columns.ts';
import { countedTable } from './counted-table.ts';
import { disputesOf, disputesTable } from './disputes-table.ts';
import { entriesTable, issuedTable, namingTable, placeSectors, placeTargets } from './place-facts.ts';
import { placeColumns } from './place-list-tables.ts';
import { type RecordSource, sourcesTable } from './sources-table.ts';

type Step = PlacePage['steps'][number];

const steps = (all: readonly Step[]): Table =>
  makeTable<Step>(
    'steps',
    {
      key: ['programme', 'date', 'text_en', 'nth'],
      columns: [
        text('programme', ({ programme }) => programme.id),
        ...bilingual<Step>('short_title', ({ programme }) => programme.name),
        text('date', ({ date }) => date),
        ...bilingual<Step>('text', (step) => step.text),
        nth(all, (step) => [step.programme.id, step.date, step.text.en].join(' ')),
      ],
    },
    all,
  );

type Search = PlacePage['search']['searches'][number];

const searches = (place: string, all: readonly Search[]): Table =>
  makeTable<Search>(
    'searches',
    {
      key: ['place', 'query', 'date', 'nth'],
      columns: [
        text('place', () => place),
        text('query', ({ query }) => query),
        text('date', ({ date }) => date),
        nth(all, ({ query, date }) => [query, date].join(' ')),
        text('found_text', ({ found }) => found),
      ],
    },
    all,
  );

const ofPlace = (page: PlacePage): Table =>
  makeTable<PlacePage>(
    'place',
    {
      key: ['place'],
      columns: [
        text('place', ({ id }) => id),
        text('code', ({ code }) => code),
        ...bilingual<PlacePage>('name', ({ name }) => name),
        text('place_kind', ({ kind }) => kind),
        truth('municipality', ({ municipality }) => municipality),
        text('province', ({ province }) => province?.id ?? null),
        text('city', ({ city }) => city?.id ?? null),
        number('longitude', ({ point }) => point?.lon ?? null),
        number('latitude', ({ point }) => point?.lat ?? null),
        text('drawn_at', ({ point }) => point?.drawnAt?.id ?? null),
        term('search', SEARCH_STATUSES, ({ search }) => search.status),
        integer('without_targets_silent', ({ withoutTargets }) => withoutTargets.silent),
        integer('without_targets_not_read', ({ withoutTargets }) => withoutTargets.notRead),
      ],
    },
    [page],
  );

type Inner = PlacePage['places'][number];

const inner = (places: readonly Inner[]): Table =>
  makeTable<Inner>(
    'places',
    {
      key: ['place'],
      columns: [
        ...placeColumns<Inner>((place) => place),
        number('longitude', ({ point }) => point?.lon ?? null),
        number('latitude', ({ point }) => point?.lat ?? null),
        text('drawn_at', ({ point }) => point?.drawnAt?.id ?? null),
      ],
    },
    places,
  );

function sourcesOf({ designations, naming, targets, sectors }: PlacePage): readonly RecordSource[] {
  const from = (of: RecordSource['of'], record: string, sources: readonly Source[]) =>
    sources.map((source) => ({ of, record, source }));
  return [
    ...designations.flatMap(({ roster, sources }) => from('roster', roster.id, sources)),
    ...naming.flatMap(({ id, mentions }) => mentions.flatMap(({ sources }) => from('programme', id, sources))),
    ...targets.flatMap(({ programme, sources }) => from('programme', programme.id, sources)),
    ...sectors.flatMap(({ mentions }) =>
      mentions.flatMap(({ programme, sources }) => from('programme', programme.id, sources)),
    ),
  ];
}

/** One place: its designations, then programmes of its own, of places in it and of others that name it, and what they ask. */
export const placeTables = (page: PlacePage): [Table, ...Table[]] => [
  entriesTable(page.designations),
  issuedTable(
    'own',
    page.own.map((programme) => ({ place: page.id, programme })),
  ),
  issuedTable(
    'within',
    page.within.flatMap(({ place, programmes }) => programmes.map((programme) => ({ place: place.id, programme }))),
  ),
  namingTable(page.naming),
  placeTargets(page.targets),
  placeSectors(page.sectors),
  countedTable(
    'themes',
    'theme',
    page.themes.map(({ id, programmes }) => ({ id, name: THEMES[id], programmes })),
  ),
  steps(page.steps),
  inner(page.places),
  makeTable<PlacePage['neighbours'][number]>(
    'neighbours',
    { key: ['place'], columns: placeColumns((place) => place) },
    page.neighbours,
  ),
  ofPlace(page),
  searches(page.id, page.search.searches),
  disputesTable(
    page.targets.flatMap(({ programme, metric, disputed }) =>
      disputesOf(programme.id, 'target', [{ wording: metric.en, disputed }]),
    ),
  ),
  sourcesTable(sourcesOf(page)),
];
