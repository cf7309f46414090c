import type { CityMap, MapPlace, MapProvince } from '#contract/answers/city-map.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { MEMBER_STATUSES, SEARCH_STATUSES } from '#contract/vocabulary.ts';
import { bilingual, integer, nth, number, term, text, truth } from './columns.ts';

interface Site {
  readonly place: MapPlace | MapProvince;
  readonly of: MapPlace | null;
  readonly shade: MapProvince | null;
}

const standsFor = ({ of }: Site) => (of === null ? 'province' : 'place');
const countOf = ({ place }: Site, status: string) =>
  place.designations.filter((designation) => designation.status === status).length;

const sitesOf = ({ places, provinces }: CityMap): readonly Site[] => [
  ...places.map((place): Site => ({ place, of: place, shade: null })),
  ...provinces.map((place): Site => ({ place, of: null, shade: place })),
];

const places = (sites: readonly Site[]): Table =>
  makeTable<Site>(
    'places',
    {
      key: ['stands_for', 'place'],
      columns: [
        text('place', ({ place }) => place.code),
        ...bilingual<Site>('name', ({ place }) => place.name),
        text('stands_for', standsFor),
        text('province', ({ place }) => place.province),
        number('longitude', ({ of }) => of?.lon ?? null),
        number('latitude', ({ of }) => of?.lat ?? null),
        text('drawn_at', ({ of }) => of?.drawnAt ?? null),
        ...(['designated', 'proposed', 'planned'] as const).map((status) =>
          integer<Site>(status, (site) => countOf(site, status)),
        ),
        integer('programmes', ({ place }) => place.programmes),
        integer('first_year', ({ shade }) => shade?.first ?? null),
        number('adoption_target_2027', ({ shade }) => shade?.adoption?.value ?? null),
        text('adoption_target_operator', ({ shade }) => shade?.adoption?.operator ?? null),
        ...bilingual<Site>('adoption_target_metric', ({ shade }) => shade?.adoption?.metric ?? null),
        text('adoption_target_programme', ({ shade }) => shade?.adoption?.programme ?? null),
        ...bilingual<Site>('adoption_target_title', ({ shade }) => shade?.adoption?.title ?? null),
        integer('adoption_target_sources', ({ shade }) => shade?.adoption?.sources ?? null),
        term('search', SEARCH_STATUSES, ({ place }) => place.search),
        text('searched', ({ place }) => place.searched),
        integer('designations_appeared', ({ place }) => place.appeared?.designations ?? null),
        integer('programmes_appeared', ({ place }) => place.appeared?.programmes ?? null),
      ],
    },
    sites,
  );

interface Held {
  readonly site: Site;
  readonly designation: MapPlace['designations'][number];
  readonly title: Bilingual | null;
}

function designations(sites: readonly Site[], { rosters }: CityMap): Table {
  const titles = new Map(rosters.map(({ id, title }) => [id, title]));
  const held = sites.flatMap((site) =>
    site.place.designations.map(
      (designation): Held => ({ site, designation, title: titles.get(designation.roster) ?? null }),
    ),
  );
  return makeTable<Held>(
    'designations',
    {
      key: ['stands_for', 'place', 'roster', 'nth'],
      columns: [
        text('place', ({ site }) => site.place.code),
        ...bilingual<Held>('name', ({ site }) => site.place.name),
        text('stands_for', ({ site }) => standsFor(site)),
        text('roster', ({ designation }) => designation.roster),
        nth(held, ({ site, designation }) => [standsFor(site), site.place.code, designation.roster].join(' ')),
        ...bilingual<Held>('roster_title', ({ title }) => title),
        term('status', MEMBER_STATUSES, ({ designation }) => designation.status),
        text('designated', ({ designation }) => designation.designated),
      ],
    },
    held,
  );
}

type Roster = CityMap['rosters'][number];

/** Those that are not complete are counted and never drawn. */
const rosters = (all: readonly Roster[]): Table =>
  makeTable<Roster>(
    'rosters',
    {
      key: ['roster'],
      columns: [
        text('roster', ({ id }) => id),
        ...bilingual<Roster>('title', ({ title }) => title),
        truth('complete', ({ complete }) => complete),
        integer('members', ({ members }) => members),
        integer('expected_members', ({ expectedCount }) => expectedCount),
        integer('first_year', ({ years }) => years?.[0] ?? null),
        integer('last_year', ({ years }) => years?.[1] ?? null),
      ],
    },
    all,
  );

type Unplaced = CityMap['unplaced'][number];

const unplaced = (all: readonly Unplaced[]): Table =>
  makeTable<Unplaced>(
    'unplaced',
    {
      key: ['roster', 'name_en', 'nth'],
      columns: [
        text('roster', ({ roster }) => roster),
        ...bilingual<Unplaced>('name', ({ name }) => name),
        nth(all, ({ roster, name }) => [roster, name.en].join(' ')),
      ],
    },
    all,
  );

/** Places and provinces, a row each; then every designation of theirs, the rosters, and members no map has a place for. */
export function cityMapTables(map: CityMap): [Table, ...Table[]] {
  const sites = sitesOf(map);
  return [places(sites), designations(sites, map), rosters(map.rosters), unplaced(map.unplaced)];
}
