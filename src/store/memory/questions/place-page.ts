import type { PlacePage } from '#contract/answers/place-page.ts';
import type { Place } from '#contract/entities/place.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { PROVINCE_BORDERS } from '#contract/province-borders.ts';
import type { Index } from '../index/build-index.ts';
import { isCity } from '../index/geography.ts';
import { ownProgrammes, readRecords } from '../index/place-records.ts';
import { cityOf, findPlace, liesIn, placeRef } from '../index/place-refs.ts';
import { positionOf } from './drawn-place.ts';
import { contentsOf } from './place-contents.ts';
import { entriesOf } from './place-entries.ts';
import { searchOf, summarise } from './place-list.ts';
import { mentionsOf, newestFirst, rowOf } from './place-programmes.ts';

function pointOf(place: Place, { geography }: Index): PlacePage['point'] {
  const position = positionOf(place, geography);
  if (position === null) return null;
  const at = position.drawnAt === null ? undefined : geography.places.get(position.drawnAt);
  return { lon: position.lon, lat: position.lat, drawnAt: at === undefined ? null : placeRef(at) };
}

/** Provinces over the border of a province; of any other place the places of its province that do not lie in it. */
function neighboursOf(place: Place, { geography }: Index): Place[] {
  if (place.kind === 'province')
    return (PROVINCE_BORDERS[place.province] ?? []).flatMap((id) => geography.provinces.get(id) ?? []);
  return [...geography.places.values()].filter(
    (other) =>
      other.kind !== 'province' &&
      other.province === place.province &&
      other.code !== place.code &&
      !liesIn(other, place),
  );
}

/** What has been decided for one place, by whom, since when. */
export function answerPlace(index: Index, id: string, filter: Pick<Filter, 'asOf'>): PlacePage | null {
  const { geography, snapshot } = index;
  const place = findPlace(id, geography);
  if (place === undefined) return null;
  const records = readRecords(index, filter);
  const issuers = new Map(snapshot.issuers.map((issuer) => [issuer.id, issuer.name]));
  const sectors = new Map(snapshot.sectors.map((sector) => [sector.id, sector.name]));
  const inside = [...geography.places.values()].filter((other) => liesIn(other, place));
  const province = place.kind === 'province' ? undefined : geography.provinces.get(place.province);
  const city = cityOf(place, geography);

  const own = newestFirst(ownProgrammes(place, records));
  const within = inside.map((part) => ({ place: part, programmes: newestFirst(ownProgrammes(part, records)) }));
  const local = new Set([...own, ...within.flatMap(({ programmes }) => programmes)]);
  const spokenOf = new Map(
    (place.kind === 'province' ? [place, ...inside] : [place]).map((part) => [part.code, part] as const),
  );
  return {
    ...placeRef(place),
    municipality: place.kind === 'province' && isCity(place),
    province: province === undefined ? null : placeRef(province),
    city: city === null ? null : placeRef(city),
    point: pointOf(place, index),
    places: inside.map((part) => ({ ...summarise(part, index, records), point: pointOf(part, index) })),
    neighbours: neighboursOf(place, index).map((other) => summarise(other, index, records)),
    designations: entriesOf(place, index, records),
    own: own.map((programme) => rowOf(programme, issuers)),
    within: within
      .filter(({ programmes }) => programmes.length > 0)
      .map(({ place: part, programmes }) => ({
        place: placeRef(part),
        programmes: programmes.map((programme) => rowOf(programme, issuers)),
      })),
    naming: newestFirst(records.programmes.filter((programme) => !local.has(programme)))
      .map((programme) => ({ ...rowOf(programme, issuers), mentions: mentionsOf(programme, spokenOf) }))
      .filter(({ mentions }) => mentions.length > 0),
    ...contentsOf(own, sectors),
    search: searchOf(index, place),
  };
}
