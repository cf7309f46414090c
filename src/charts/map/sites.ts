import type { MapPlace } from '#contract/answers/city-map.ts';
import { type PlanePoint, project } from './projection.ts';
import { rememberLast } from './remember-last.ts';
import { type Standing, standingOf } from './standing.ts';

/** One point of the map: a place, with every other place drawn at the same position. */
export interface Site extends Standing {
  /** The place that gives the point its name and its mark. */
  readonly place: MapPlace;
  /** The others, in order of code. */
  readonly others: readonly MapPlace[];
  readonly at: PlanePoint;
}

const positionKey = ({ lon, lat }: MapPlace) => `${lon} ${lat}`;

/** A place at its own position before those drawn at it, then the one with more to say, then by code. */
function byRank(a: MapPlace, b: MapPlace): number {
  return (
    Number(a.drawnAt !== null) - Number(b.drawnAt !== null) ||
    b.designations.length - a.designations.length ||
    Number(a.code) - Number(b.code)
  );
}

function siteOf(places: readonly MapPlace[]): Site[] {
  const [place, ...others] = places.toSorted(byRank);
  if (place === undefined) return [];
  return [
    {
      place,
      others: others.toSorted((a, b) => Number(a.code) - Number(b.code)),
      at: project(place.lon, place.lat),
      ...standingOf(places.flatMap(({ designations }) => designations)),
    },
  ];
}

/** Merges places that would be drawn on one another into single points; every place stands in exactly one. In order of code. */
export const sitesOf = rememberLast((places: readonly MapPlace[]): readonly Site[] => {
  const met = new Map<string, MapPlace[]>();
  for (const place of places) {
    const key = positionKey(place);
    met.set(key, [...(met.get(key) ?? []), place]);
  }
  return [...met.values()].flatMap(siteOf).toSorted((a, b) => Number(a.place.code) - Number(b.place.code));
});
