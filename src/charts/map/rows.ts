import type { CityMap, MapPlace, MapProvince } from '#contract/answers/city-map.ts';
import type { Language } from '#contract/vocabulary.ts';
import { type PlaceDesignation, type Standing, standingOf } from './standing.ts';

/** One place or province as the sentence and the description tell it. */
export interface Row extends Standing {
  readonly code: string;
  readonly name: string;
  /** The province it lies in, or is. */
  readonly province: string;
  readonly designations: readonly PlaceDesignation[];
  readonly programmes: number;
  readonly appeared?: MapPlace['appeared'];
}

export interface Rows {
  readonly places: readonly Row[];
  readonly provinces: readonly Row[];
}

type Weighed = Standing & Pick<Row, 'programmes' | 'code'>;

/** The most designated first, then those with most programmes; what has nothing stands last. */
export const byWeight = (a: Weighed, b: Weighed) =>
  b.held - a.held || b.pending - a.pending || b.programmes - a.programmes || Number(a.code) - Number(b.code);

/** The answer as rows in order of their weight. */
export function rowsOf({ places, provinces }: CityMap, lang: Language): Rows {
  const rowOf = ({ code, name, province, designations, programmes, appeared }: MapPlace | MapProvince): Row => ({
    code,
    name: name[lang],
    province,
    designations,
    programmes,
    appeared,
    ...standingOf(designations),
  });
  return { places: places.map(rowOf).toSorted(byWeight), provinces: provinces.map(rowOf).toSorted(byWeight) };
}
