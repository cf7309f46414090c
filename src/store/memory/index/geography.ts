import type { Place } from '#contract/entities/place.ts';
import type { Programme } from '#contract/entities/programme.ts';

/** Beijing, Tianjin, Shanghai, Chongqing: each both a province-level unit and a city. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000']);

export interface Geography {
  readonly places: ReadonlyMap<string, Place>;
  /** The place a province itself is, by ISO 3166-2 code. */
  readonly provinces: ReadonlyMap<string, Place>;
}

export function createGeography(places: readonly Place[]): Geography {
  const sorted = places.toSorted((a, b) => Number(a.code) - Number(b.code));
  return {
    places: new Map(sorted.map((place) => [place.code, place])),
    provinces: new Map(sorted.filter((place) => place.kind === 'province').map((place) => [place.province, place])),
  };
}

/** True of all but the provinces and regions that are no city. */
export function isCity(place: Place): boolean {
  return place.kind !== 'province' || MUNICIPALITIES.has(place.code);
}

/** Codes of the places a programme is issued in or names. A municipality's jurisdiction is its city too. */
export function codesTouched(programme: Programme, { provinces }: Geography): Set<string> {
  const seat = provinces.get(programme.jurisdiction);
  const codes = programme.places.map((place) => place.code);
  if (seat === undefined) return new Set([programme.jurisdiction, ...codes]);
  return new Set(isCity(seat) ? [seat.code, ...codes] : codes);
}

/** Provinces a programme is issued in, or in which it is issued in or names a place. */
export function provincesTouched(programme: Programme, { places, provinces }: Geography): Set<string> {
  const within = [programme.jurisdiction, ...programme.places.map((place) => place.code)].flatMap(
    (code) => places.get(code)?.province ?? [],
  );
  return new Set(provinces.has(programme.jurisdiction) ? [programme.jurisdiction, ...within] : within);
}
