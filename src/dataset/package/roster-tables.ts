import type { Roster } from '#contract/entities/roster.ts';
import { boolean, integer, references, type Table, table, text } from './table.ts';

/** Rosters and their members. Only complete rosters may be drawn as layers. */
export function rosterTables(rosters: readonly Roster[]): Table[] {
  const members = rosters.flatMap((roster) => roster.members.map((member, at) => ({ roster, at: at + 1, member })));
  return [
    table('rosters', rosters, {
      description: 'Lists of places given one title by the state',
      primaryKey: ['id'],
      columns: [
        text('id', 'Id', (it) => it.id),
        text('title_en', 'Our English title', (it) => it.title.en),
        text('title_zh', 'Chinese title', (it) => it.title.zh),
        text('programme', 'Id of the programme that set it up', (it) => it.programme),
        text('issuers', 'Ids of issuers, separated by spaces', (it) => it.issuers.join(' ')),
        text('document_number', 'Number of the document', (it) => it.documentNumber),
        boolean('complete', 'True where all members are known', (it) => it.complete),
        integer('expected_count', 'Number of members a source states', (it) => it.expectedCount),
        integer('member_count', 'Number of members recorded', (it) => it.members.length),
        text('basis', 'What it rests on', (it) => it.basis),
        text('notes_en', 'Doubts and notes', (it) => it.notes?.en ?? null),
        text('notes_zh', 'Doubts and notes, in Chinese', (it) => it.notes?.zh ?? null),
      ],
    }),
    table('members', members, {
      description: 'Places on rosters. Proposed and planned ones are not designated',
      primaryKey: ['roster', 'position'],
      foreignKeys: [references('roster', 'rosters')],
      columns: [
        text('roster', 'Id of the roster', (row) => row.roster.id),
        integer('position', 'Place in the list, from 1', (row) => row.at),
        text('name_en', 'Name', (row) => row.member.name.en),
        text('name_zh', 'Name in Chinese', (row) => row.member.name.zh),
        text('place_kind', 'Kind of place', (row) => row.member.placeKind),
        text('place', 'Six-digit code; empty where it has none', (row) => row.member.place),
        text('province', 'ISO 3166-2:CN code', (row) => row.member.province),
        text('components', 'Codes of the places it spans', (row) => row.member.components.join(' ')),
        text('also_in', 'Codes of places in other provinces', (row) => row.member.alsoIn.join(' ')),
        text('status', 'designated, proposed or planned', (row) => row.member.status),
        text('designated', 'Date, as precise as known', (row) => row.member.designated),
        text('date_kind', 'What the date marks', (row) => row.member.dateKind),
        text('batch', 'Batch', (row) => row.member.batch),
        text('field_en', 'Field', (row) => row.member.field?.en ?? null),
        text('field_zh', 'Field in Chinese', (row) => row.member.field?.zh ?? null),
        text('note', 'Note', (row) => row.member.note),
        text('sources', 'Ids of the sources, inside the roster, that state it', (row) => row.member.sources.join(' ')),
      ],
    }),
  ];
}
