import type { RosterList } from '#contract/answers/catalogue.ts';
import type { RosterPage } from '#contract/answers/roster-page.ts';
import type { Designation, Roster } from '#contract/entities/roster.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, MEMBER_STATUSES } from '#contract/vocabulary.ts';
import { bilingual, integer, listed, type Made, nth, term, text, truth } from './columns.ts';
import { namesTable } from './names-table.ts';
import { sourcesTable } from './sources-table.ts';
import { unverifiedTable } from './unverified-table.ts';

interface Member {
  readonly roster: string;
  readonly member: Designation;
}

const membersTable = <Row extends Member>(members: readonly Row[], own: readonly Made<Row>[]): Table =>
  makeTable<Row>(
    'members',
    {
      key: ['roster', 'name_en', 'province', 'status', 'nth'],
      columns: [
        text('roster', ({ roster }) => roster),
        ...bilingual<Row>('name', ({ member }) => member.name),
        text('place_kind', ({ member }) => member.placeKind),
        text('place', ({ member }) => member.place),
        text('province', ({ member }) => member.province),
        term('status', MEMBER_STATUSES, ({ member }) => member.status),
        nth(members, ({ roster, member: { name, province, status } }) => [roster, name.en, province, status].join(' ')),
        text('components', ({ member }) => listed(member.components)),
        text('also_in', ({ member }) => listed(member.alsoIn)),
        text('designated', ({ member }) => member.designated),
        text('date_kind', ({ member }) => member.dateKind),
        text('batch', ({ member }) => member.batch),
        text('document_number', ({ member }) => member.documentNumber),
        ...bilingual<Row>('field', ({ member }) => member.field),
        ...bilingual<Row>('hub', ({ member }) => member.hub),
        ...bilingual<Row>('builder', ({ member }) => member.builder),
        text('note', ({ member }) => member.note),
        text('source_ids', ({ member }) => listed(member.sources)),
        ...own,
      ],
    },
    members,
  );

const rosterColumns: readonly Made<Roster>[] = [
  text('roster', ({ id }) => id),
  ...bilingual<Roster>('title', ({ title }) => title),
  text('programme', ({ programme }) => programme),
  text('issuers', ({ issuers }) => listed(issuers)),
  text('document_number', ({ documentNumber }) => documentNumber),
  truth('complete', ({ complete }) => complete),
  integer('expected_members', ({ expectedCount }) => expectedCount),
  integer('members', ({ members }) => members.length),
  term('basis', BASES, ({ basis }) => basis),
  ...bilingual<Roster>('notes', ({ notes }) => notes),
];

const sourcesOf = ({ id, sources }: Roster) => sources.map((source) => ({ of: 'roster' as const, record: id, source }));

/** One roster: its members, itself, the names its ids stand for, and the pages behind it. */
export const rosterTables = ({ roster, recorded, ...page }: RosterPage): [Table, ...Table[]] => [
  membersTable(
    roster.members.map((member) => ({ roster: roster.id, member })),
    [term('basis', BASES, ({ member }) => member.basis)],
  ),
  makeTable<Roster>(
    'roster',
    { key: ['roster'], columns: [...rosterColumns, integer('recorded_members', () => recorded)] },
    [roster],
  ),
  namesTable('issuers', 'issuer', page.issuers),
  namesTable('places', 'place', page.places),
  namesTable('provinces', 'province', page.provinces),
  unverifiedTable(page.unverified),
  sourcesTable(sourcesOf(roster)),
];

/** Every roster, then the members of all, then the pages behind them. */
export const rosterListTables = (rosters: RosterList): [Table, ...Table[]] => [
  makeTable<Roster>('rosters', { key: ['roster'], columns: rosterColumns }, rosters),
  membersTable(
    rosters.flatMap(({ id, members }) => members.map((member) => ({ roster: id, member }))),
    [],
  ),
  sourcesTable(rosters.flatMap(sourcesOf)),
];
