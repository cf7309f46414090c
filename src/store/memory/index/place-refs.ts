import type { PlaceRef } from '#contract/answers/place-list.ts';
import type { Place } from '#contract/entities/place.ts';
import type { Geography } from './geography.ts';

/** The id of a place's page: a province is known by its ISO code, as it is in a filter. */
export const placeId = ({ kind, province, code }: Place) => (kind === 'province' ? province : code);

export const placeRef = (place: Place): PlaceRef => ({
  id: placeId(place),
  code: place.code,
  name: place.name,
  kind: place.kind,
});

/** A place by either of its codes. */
export const findPlace = (id: string, { places, provinces }: Geography): Place | undefined =>
  provinces.get(id) ?? places.get(id);

/** The first four digits are those of the city a district or county is under: GB/T 2260. */
const cityCode = (code: string) => `${code.slice(0, 4)}00`;

/** The city a district or county stands under, where the dataset has it. */
export function cityOf(place: Place, { places }: Geography): Place | null {
  const city = places.get(cityCode(place.code));
  return place.kind === 'province' || city === undefined || city.code === place.code ? null : city;
}

/** Whether a place lies in another: in a province, or under a city. */
export function liesIn(place: Place, around: Place): boolean {
  if (place.code === around.code) return false;
  return around.kind === 'province' ? place.province === around.province : cityCode(place.code) === around.code;
}
