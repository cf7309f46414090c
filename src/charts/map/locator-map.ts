import type { Language } from '#contract/vocabulary.ts';
import { mapWordsFor } from '#words/map-words.ts';
import { areaPath } from './area-path.ts';
import { frameOf } from './frame.ts';
import { PROVINCES, SURROUNDINGS } from './geometry.ts';
import { type PlanePoint, project } from './projection.ts';

interface Degrees {
  readonly lon: number;
  readonly lat: number;
}

/** A small map without any scale of quantity: where one place lies. Lengths are pixels of a picture of that width. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data: land not covered, the other provinces, the province meant. */
  readonly surroundings: string;
  readonly provinces: string;
  readonly chosen: string;
  readonly points: readonly PlanePoint[];
  readonly credit: string;
}

/** The provinces with one of them lifted out, and points on them. */
export function locatorMap(province: string, points: readonly Degrees[], width: number, lang: Language): LocatorMap {
  const frame = frameOf(width);
  const paths = (areas: typeof PROVINCES) => areas.map((area) => areaPath(area, frame)).join('');
  return {
    width,
    height: frame.height,
    surroundings: paths(SURROUNDINGS),
    provinces: paths(PROVINCES.filter(({ id }) => id !== province)),
    chosen: paths(PROVINCES.filter(({ id }) => id === province)),
    points: points.map(({ lon, lat }) => frame.toPicture(project(lon, lat))),
    credit: mapWordsFor(lang).credit,
  };
}
