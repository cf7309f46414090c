import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { Brief } from '#contract/entities/brief.ts';
import { HEAD_FACTS } from '#contract/entities/programme.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, listed, nth, text, truth } from './columns.ts';
import { disputesOf, disputesTable } from './disputes-table.ts';
import { figuresTable } from './figures-table.ts';
import { issuersTable } from './issuers-table.ts';
import { namesTable } from './names-table.ts';
import { milestonesOf, placesOf, sectorsOf, targetsOf, tasksOf } from './programme-facts.ts';
import { headFacts, recordTable } from './programme-head.ts';
import { sourcesTable } from './sources-table.ts';
import { storiesTables } from './stories-tables.ts';
import { unverifiedTable } from './unverified-table.ts';

type Kin = ProgrammePage['parents'][number];

/** The programmes it carries out, or those that carry it out. */
const kinTable = (name: string, column: string, kin: readonly Kin[]): Table =>
  makeTable<Kin>(
    name,
    {
      key: [column],
      columns: [
        text(column, ({ id }) => id),
        ...bilingual<Kin>('short_title', ({ shortTitle }) => shortTitle),
        text('issued', ({ issued }) => issued),
        truth('inferred', ({ inferred }) => inferred),
      ],
    },
    kin,
  );

interface EmptyList {
  readonly list: string;
  readonly why: string;
}

/** Why a list of facts is empty: nothing was seen in a full text, or only reports were read. */
const emptyLists = ({ id, whyEmpty }: ProgrammePage['programme']): Table =>
  makeTable<EmptyList>(
    'empty_lists',
    {
      key: ['programme', 'list'],
      columns: [text('programme', () => id), text('list', ({ list }) => list), text('why_empty', ({ why }) => why)],
    },
    Object.entries(whyEmpty).flatMap(([list, why]) => (why === undefined ? [] : [{ list, why }])),
  );

type Audience = Brief['audiences'][number];
type Opinion = Brief['opinions'][number];

const audiences = (all: readonly Audience[]): Table =>
  makeTable<Audience>(
    'audiences',
    {
      key: ['audience', 'nth'],
      columns: [
        text('audience', ({ who }) => who),
        nth(all, ({ who }) => who),
        ...bilingual<Audience>('why', ({ why }) => why),
      ],
    },
    all,
  );

const opinions = (all: readonly Opinion[]): Table =>
  makeTable<Opinion>(
    'opinions',
    {
      key: ['author_en', 'nth'],
      columns: [
        ...bilingual<Opinion>('author', ({ author }) => author),
        nth(all, ({ author }) => author.en),
        ...bilingual<Opinion>('says', ({ says }) => says),
        text('source_ids', ({ sources }) => listed(sources)),
      ],
    },
    all,
  );

const disputes = ({ programme, claims }: ProgrammePage): Table => {
  const { id, tasks, targets, sectors, places, milestones } = programme;
  return disputesTable([
    ...HEAD_FACTS.flatMap((fact) => disputesOf(id, fact, [{ wording: null, disputed: claims[fact]?.disputed ?? [] }])),
    ...disputesOf(
      id,
      'task',
      tasks.map(({ text: told, disputed }) => ({ wording: told.en, disputed })),
    ),
    ...disputesOf(
      id,
      'target',
      targets.map(({ metric, disputed }) => ({ wording: metric.en, disputed })),
    ),
    ...disputesOf(
      id,
      'sector',
      sectors.map((sector) => ({ wording: sector.id, disputed: sector.disputed })),
    ),
    ...disputesOf(
      id,
      'place',
      places.map(({ code, disputed }) => ({ wording: code, disputed })),
    ),
    ...disputesOf(
      id,
      'milestone',
      milestones.map(({ text: told, disputed }) => ({ wording: told.en, disputed })),
    ),
  ]);
};

/** One programme: the facts of its head with what they rest on, then every list of its record and what stands beside it. */
export function programmeTables(page: ProgrammePage): [Table, ...Table[]] {
  const { programme, brief } = page;
  return [
    headFacts(page),
    recordTable(page),
    targetsOf(programme),
    tasksOf(programme),
    sectorsOf(page),
    placesOf(page),
    milestonesOf(programme),
    emptyLists(programme),
    disputes(page),
    kinTable('parents', 'parent', page.parents),
    kinTable('children', 'child', page.children),
    issuersTable(page.issuers),
    namesTable('rosters', 'roster', page.rosters),
    figuresTable(programme.targets.flatMap(({ outcome }) => outcome ?? [])),
    audiences(brief?.audiences ?? []),
    opinions(brief?.opinions ?? []),
    ...storiesTables(page.stories),
    unverifiedTable(page.unverified),
    sourcesTable(programme.sources.map((source) => ({ of: 'programme', record: programme.id, source }))),
  ];
}
