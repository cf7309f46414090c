import type { PlaceEntry, PlacePage, PlaceProgramme, PlaceTarget } from '#contract/answers/place-page.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, DEPTHS, KINDS, MEMBER_STATUSES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import { bilingual, grade, integer, listed, type Made, nth, term, text, truth } from './columns.ts';
import { factColumns } from './fact-columns.ts';
import { targetColumns } from './target-columns.ts';

const idsOf = (things: readonly { readonly id: string }[]) => listed(things.map(({ id }) => id));

/** What rosters say of the place and the places in it. */
export const entriesTable = (entries: readonly PlaceEntry[]): Table =>
  makeTable<PlaceEntry>(
    'designations',
    {
      key: ['roster', 'name_en', 'status', 'nth'],
      columns: [
        text('roster', ({ roster }) => roster.id),
        ...bilingual<PlaceEntry>('roster_title', ({ roster }) => roster.name),
        truth('complete', ({ roster }) => roster.complete),
        integer('members', ({ roster }) => roster.members),
        integer('expected_members', ({ roster }) => roster.expectedCount),
        text('programme', ({ programme }) => programme?.id ?? null),
        ...bilingual<PlaceEntry>('name', ({ name }) => name),
        term('status', MEMBER_STATUSES, ({ status }) => status),
        nth(entries, ({ roster, name, status }) => [roster.id, name.en, status].join(' ')),
        truth('cluster', ({ cluster }) => cluster),
        text('places', ({ places }) => idsOf(places)),
        text('designated', ({ designated }) => designated),
        text('date_kind', ({ dateKind }) => dateKind),
        text('batch', ({ batch }) => batch),
        text('document_number', ({ documentNumber }) => documentNumber),
        ...bilingual<PlaceEntry>('field', ({ field }) => field),
        ...bilingual<PlaceEntry>('hub', ({ hub }) => hub),
        ...bilingual<PlaceEntry>('builder', ({ builder }) => builder),
        text('note', ({ note }) => note),
        term('basis', BASES, ({ basis }) => basis),
        text('source_ids', ({ sources }) => idsOf(sources)),
      ],
    },
    entries,
  );

const programmeColumns = <Row>(of: (row: Row) => PlaceProgramme): readonly Made<Row>[] => [
  text('programme', (row) => of(row).id),
  ...bilingual<Row>('title', (row) => of(row).name),
  term('kind', KINDS, (row) => of(row).kind),
  term('rung', RUNGS, (row) => of(row).rung),
  term('status', STATUSES, (row) => of(row).status),
  text('issued', (row) => of(row).issued),
  text('issuers', (row) => idsOf(of(row).issuers)),
  term('basis', BASES, (row) => of(row).basis),
  integer('targets', (row) => of(row).targets),
];

interface Issued {
  readonly place: string;
  readonly programme: PlaceProgramme;
}

/** Programmes by the place whose bodies issued them. */
export const issuedTable = (name: string, issued: readonly Issued[]): Table =>
  makeTable<Issued>(
    name,
    {
      key: ['place', 'programme'],
      columns: [text('place', ({ place }) => place), ...programmeColumns<Issued>(({ programme }) => programme)],
    },
    issued,
  );

interface Naming {
  readonly programme: PlacePage['naming'][number];
  readonly mention: PlacePage['naming'][number]['mentions'][number];
}

/** Programmes of others, once for each mention of the place or a place in it. */
export const namingTable = (naming: PlacePage['naming']): Table =>
  makeTable<Naming>(
    'naming',
    {
      key: ['place', 'programme', 'role'],
      columns: [
        text('place', ({ mention }) => mention.place.id),
        ...programmeColumns<Naming>(({ programme }) => programme),
        text('role', ({ mention }) => mention.role),
        term('mention_basis', BASES, ({ mention }) => mention.basis),
        text('source_ids', ({ mention }) => idsOf(mention.sources)),
      ],
    },
    naming.flatMap((programme) => programme.mentions.map((mention) => ({ programme, mention }))),
  );

export const placeTargets = (targets: readonly PlaceTarget[]): Table =>
  makeTable<PlaceTarget>(
    'targets',
    {
      key: ['programme', 'metric_en', 'due', 'nth'],
      columns: [
        text('programme', ({ programme }) => programme.id),
        ...bilingual<PlaceTarget>('short_title', ({ programme }) => programme.name),
        term('kind', KINDS, ({ kind }) => kind),
        ...targetColumns<PlaceTarget>((target) => target),
        nth(targets, ({ programme, metric, by }) => [programme.id, metric.en, by].join(' ')),
        ...factColumns<PlaceTarget>((target) => ({ ...target, sources: target.sources.map(({ id }) => id) })),
      ],
    },
    targets,
  );

interface Mention {
  readonly sector: PlacePage['sectors'][number];
  readonly mention: PlacePage['sectors'][number]['mentions'][number];
}

/** Sectors its own programmes name, once for each of these. */
export const placeSectors = (sectors: PlacePage['sectors']): Table =>
  makeTable<Mention>(
    'sectors',
    {
      key: ['sector', 'programme'],
      columns: [
        text('sector', ({ sector }) => sector.id),
        ...bilingual<Mention>('name', ({ sector }) => sector.name),
        text('programme', ({ mention }) => mention.programme.id),
        grade('depth', DEPTHS, ({ mention }) => mention.depth),
        term('basis', BASES, ({ mention }) => mention.basis),
        text('source_ids', ({ mention }) => idsOf(mention.sources)),
      ],
    },
    sectors.flatMap((sector) => sector.mentions.map((mention) => ({ sector, mention }))),
  );
