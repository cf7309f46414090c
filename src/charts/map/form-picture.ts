import type { CustomSeriesOption } from 'echarts/charts';
import type { CityMap } from '#contract/answers/city-map.ts';
import type { MapWords } from '#words/map-words.ts';
import type { ChartContext, MapView } from '../chart.ts';
import type { Shade } from './shade.ts';
import type { Tips } from './tips.ts';

/** What either form of the map is drawn from. */
export interface FormQuestion {
  readonly map: CityMap;
  readonly context: ChartContext;
  readonly words: MapWords;
  /** What was chosen to shade provinces by. */
  readonly shade: Shade | null;
  readonly tips: Tips;
}

/** The part of a picture that is a map, in CSS pixels, and what of the whole it shows. */
export interface MapArea {
  readonly width: number;
  readonly height: number;
  readonly at: MapView | null;
}

/** The map in one form: its layers, its height in pixels, how to read it and what it is. */
export interface FormPicture {
  readonly series: CustomSeriesOption[];
  readonly height: number;
  readonly reading: string;
  /** How what is new since another day is shown. */
  readonly compared: string;
  readonly intro: string;
  /** What provinces are shaded by in this form. */
  readonly shade: Shade | null;
  /** Null where there is nothing to come closer to. */
  readonly area: MapArea | null;
}

/** Whether some province was searched without a find, or not searched. */
export function searchesShown({ provinces }: CityMap) {
  return {
    searchedNoneFound: provinces.some(({ search }) => search === 'searched-none-found'),
    notSearched: provinces.some(({ search }) => search === 'not-searched'),
  };
}
