import type { PlaceList, PlaceSummary } from '#contract/answers/place-list.ts';
import type { Place } from '#contract/entities/place.ts';
import type { SearchRecord } from '#contract/entities/search-record.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Index } from '../index/build-index.ts';
import { concerns, ownProgrammes, type PlaceRecords, readRecords } from '../index/place-records.ts';
import { liesIn, placeRef } from '../index/place-refs.ts';

type Search = SearchRecord['places'][number];

/** What was looked for in a place; a place the record of searches does not name was not looked for. */
export const searchOf = ({ snapshot }: Index, { code }: Place): Search =>
  snapshot.searches.places.find(({ place }) => place === code) ?? {
    place: code,
    status: 'not-searched',
    searches: [],
  };

export function summarise(place: Place, index: Index, records: PlaceRecords): PlaceSummary {
  const { status, searches } = searchOf(index, place);
  const entries = records.entries.filter((entry) => concerns(entry, place));
  const designated = entries.filter(({ member }) => member.status === 'designated').length;
  const inside = [...index.geography.places.values()].filter((other) => liesIn(other, place));
  return {
    ...placeRef(place),
    designated,
    pending: entries.length - designated,
    own: ownProgrammes(place, records).length,
    within: inside.reduce((sum, other) => sum + ownProgrammes(other, records).length, 0),
    search: status,
    searched:
      searches
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? null,
  };
}

export function answerPlaces(index: Index, filter: Pick<Filter, 'asOf'>): PlaceList {
  const records = readRecords(index, filter);
  const { places, provinces } = index.geography;
  return [...provinces.values()].map((province) => ({
    ...summarise(province, index, records),
    places: [...places.values()]
      .filter((place) => liesIn(place, province))
      .map((place) => summarise(place, index, records)),
  }));
}
