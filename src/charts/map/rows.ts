import type { CityMap, MapPlace, MapProvince } from '#contract/answers/city-map.ts';
import { type Language, SEARCH_STATUSES } from '#contract/vocabulary.ts';
import type { Mark } from '../chart.ts';
import { formatDate } from '../format-date.ts';
import { type PlaceDesignation, type Standing, standingOf } from './standing.ts';

/** One place or province as the sentence, the table and the description tell it. */
export interface Row extends Standing {
  readonly code: string;
  readonly name: string;
  /** The name in the other language of the dataset. */
  readonly otherName: string;
  /** The province a place lies in; null for a province. */
  readonly province: { readonly id: string; readonly name: string } | null;
  readonly designations: readonly PlaceDesignation[];
  readonly programmes: number;
  readonly appeared?: MapPlace['appeared'];
  /** Whether programmes of its own were looked for, and when where none were found. */
  readonly search: string;
  readonly mark: Mark;
}

export interface Rows {
  readonly places: readonly Row[];
  readonly provinces: readonly Row[];
}

const byWeight = (a: Row, b: Row) =>
  b.held - a.held || b.pending - a.pending || b.programmes - a.programmes || Number(a.code) - Number(b.code);

function rowOf(given: MapPlace | MapProvince, lang: Language): Omit<Row, 'province' | 'mark'> {
  const { code, name, designations, programmes, appeared } = given;
  const status = SEARCH_STATUSES[given.search][lang];
  const search =
    given.search === 'found' || given.searched === null ? status : `${status} (${formatDate(given.searched, lang)})`;
  const otherName = name[lang === 'en' ? 'zh' : 'en'];
  return { code, name: name[lang], otherName, designations, programmes, appeared, search, ...standingOf(designations) };
}

/** The answer as rows, the most designated first, then those with most programmes; provinces with nothing are told last. */
export function rowsOf({ places, provinces }: CityMap, lang: Language): Rows {
  const nameOf = new Map(provinces.map(({ province, name }) => [province, name[lang]]));
  const placeRows = places.map(
    (place): Row => ({
      ...rowOf(place, lang),
      province: { id: place.province, name: nameOf.get(place.province) ?? place.province },
      mark: { kind: 'place', code: place.code },
    }),
  );
  const provinceRows = provinces.map(
    (it): Row => ({ ...rowOf(it, lang), province: null, mark: { kind: 'province', id: it.province } }),
  );
  return { places: placeRows.toSorted(byWeight), provinces: provinceRows.toSorted(byWeight) };
}
