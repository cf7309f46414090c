import type { CityMap, MapPlace, MapProvince, RosterSummary } from '#contract/answers/city-map.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Place } from '#contract/entities/place.ts';
import type { Roster } from '#contract/entities/roster.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import { yearOf } from '#contract/partial-date.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import { isCity } from '../index/geography.ts';
import type { Rows } from '../rows.ts';
import { select } from '../select.ts';
import { comparisonOf } from './comparison.ts';
import { positionOf } from './drawn-place.ts';
import { readMemberships } from './memberships.ts';
import { provinceFacts } from './province-facts.ts';

function summaryOf({ id, title, complete, members, expectedCount }: Roster): RosterSummary {
  const years = members.flatMap(({ designated }) => (designated === null ? [] : [yearOf(designated)]));
  return {
    id,
    title,
    complete,
    members: members.length,
    expectedCount,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

/** Designated places and local programmes. */
export function answerCities(index: Index, asked: Filter): CityMap {
  const { snapshot, clauses, geography } = index;
  const filter = without(asked, ENDPOINTS.cities.setsAside);
  const left = select(index, filter);
  const isOnMap = (place: Place) => !isCity(place) || positionOf(place, geography) !== null;
  const onMap = (code: string) => {
    const place = geography.places.get(code);
    return place !== undefined && isOnMap(place);
  };
  const memberships = readMemberships(snapshot.rosters, filter, onMap);
  const comparison = comparisonOf(index, filter);
  const before = comparison && readMemberships(snapshot.rosters, filter, onMap, comparison.stood);
  const designationsOf = (code: string) => [...(memberships.byPlace.get(code) ?? [])];
  const lookedFor = new Map(snapshot.searches.places.map((search) => [search.place, search]));
  const searchOf = (code: string): Pick<MapPlace, 'search' | 'searched'> => {
    const entry = lookedFor.get(code);
    const days = entry?.searches.map(({ date }) => date).sort() ?? [];
    return { search: entry?.status ?? 'not-searched', searched: days.at(-1) ?? null };
  };
  const appearedIn = (designations: MapPlace['designations'], code: string, rows: Rows | undefined) => {
    if (comparison === null || before === null) return {};
    const held = (given: MapPlace['designations']) => given.filter(({ status }) => status === 'designated');
    const old = new Set(held([...(before.byPlace.get(code) ?? [])]).map(({ roster }) => roster));
    return {
      appeared: {
        designations: held(designations).filter(({ roster }) => !old.has(roster)).length,
        programmes: rows?.new_intersection(left).intersection_size(comparison.appeared) ?? 0,
      },
    };
  };
  const inPlace = (code: string) => clauses.city.get(code)?.intersection_size(left) ?? 0;
  const inProvince = (province: string) => clauses.province.get(province)?.intersection_size(left) ?? 0;

  const provinces = [...geography.provinces.values()].map((place): MapProvince => {
    const designations = isCity(place) ? [] : designationsOf(place.code);
    return {
      province: place.province,
      code: place.code,
      name: place.name,
      designations,
      programmes: inProvince(place.province),
      ...provinceFacts(index, left, place.province),
      ...searchOf(place.code),
      ...appearedIn(designations, place.code, clauses.province.get(place.province)),
    };
  });
  const places = [...geography.places.values()].flatMap((place): MapPlace[] => {
    const position = isCity(place) ? positionOf(place, geography) : null;
    if (position === null) return [];
    const { code, name, province } = place;
    const designations = designationsOf(code);
    return [
      {
        code,
        name,
        province,
        ...position,
        designations,
        programmes: inPlace(code),
        ...searchOf(code),
        ...appearedIn(designations, code, clauses.city.get(code)),
      },
    ];
  });

  return {
    provinces,
    places: places.filter((place) => place.designations.length > 0 || place.programmes > 0),
    rosters: snapshot.rosters.map(summaryOf).toSorted((a, b) => compareText(a.id, b.id)),
    unplaced: memberships.unplaced,
  };
}
