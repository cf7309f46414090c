import type { PlaceList, PlaceSummary } from '#contract/answers/place-list.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { SEARCH_STATUSES } from '#contract/vocabulary.ts';
import { bilingual, integer, type Made, term, text } from './columns.ts';

/** A place with what is recorded of it, and whether programmes of its own were looked for. */
export const placeColumns = <Row>(of: (row: Row) => PlaceSummary): readonly Made<Row>[] => [
  text('place', (row) => of(row).id),
  text('code', (row) => of(row).code),
  ...bilingual<Row>('name', (row) => of(row).name),
  text('place_kind', (row) => of(row).kind),
  integer('designated_entries', (row) => of(row).designated),
  integer('pending_entries', (row) => of(row).pending),
  integer('own_programmes', (row) => of(row).own),
  integer('programmes_within', (row) => of(row).within),
  term('search', SEARCH_STATUSES, (row) => of(row).search),
  text('searched', (row) => of(row).searched),
];

interface Listed {
  readonly place: PlaceSummary;
  readonly province: string;
}

/** Every province, each followed by the places in it. */
export const placeListTables = (provinces: PlaceList): [Table, ...Table[]] => [
  makeTable<Listed>(
    'places',
    {
      key: ['place'],
      columns: [...placeColumns<Listed>(({ place }) => place), text('province', (row) => row.province)],
    },
    provinces.flatMap(({ places, ...province }) => [
      { place: province, province: province.id },
      ...places.map((place) => ({ place, province: province.id })),
    ]),
  ),
];
