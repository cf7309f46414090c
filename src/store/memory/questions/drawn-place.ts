import type { MapPlace } from '#contract/answers/city-map.ts';
import type { Place } from '#contract/entities/place.ts';
import type { Geography } from '../index/geography.ts';

type Position = Pick<MapPlace, 'lon' | 'lat' | 'drawnAt'>;

/**
 * Where a place is drawn: at its own coordinates, else at its city's (the code's first four digits), else at its
 * province's. Null where none of these has any.
 */
export function positionOf(place: Place, { places, provinces }: Geography): Position | null {
  const candidates = [place, places.get(`${place.code.slice(0, 4)}00`), provinces.get(place.province)];
  for (const at of candidates) {
    if (at === undefined || at.lon === null || at.lat === null) continue;
    return { lon: at.lon, lat: at.lat, drawnAt: at.code === place.code ? null : at.code };
  }
  return null;
}
