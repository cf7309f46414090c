import type { MapPlace, MapProvince } from '#contract/answers/city-map.ts';
import { type Language, SEARCH_STATUSES } from '#contract/vocabulary.ts';
import type { MapWords } from '#words/map-words.ts';
import type { Named } from '../chart.ts';
import { formatDate } from '../format-date.ts';
import { tip } from '../tip.ts';
import { cameWords } from './came.ts';
import type { Site } from './sites.ts';
import { type PlaceDesignation, standingOf } from './standing.ts';

type Told = Pick<MapPlace, 'name' | 'designations' | 'programmes' | 'search' | 'searched' | 'appeared'>;

export interface Tips {
  readonly ofSite: (site: Site) => string;
  readonly ofProvince: (province: MapProvince) => string;
  /** Of a province with its designated places among these, the most designated first. */
  readonly ofTile: (places: readonly MapPlace[]) => (province: MapProvince) => string;
}

/**
 * Tooltips: a place in both languages, what it holds, how many programmes, whether any of its own were looked for; and
 * the same of each other place at the point.
 */
export function tipsOf(
  tell: (designations: readonly PlaceDesignation[]) => readonly Named[],
  words: MapWords,
  lang: Language,
  tellShade: (province: MapProvince) => string = () => '',
  compared: string | null = null,
): Tips {
  const heading = ({ name }: Told) => (lang === 'en' ? `${name.en} ${name.zh}` : `${name.zh} ${name.en}`);
  const lines = (told: Told) => {
    const { designations, programmes, search, searched } = told;
    return [
      ...tell(designations).map(({ text }) => text),
      programmes > 0 || search === 'found' ? words.programmes(programmes) : '',
      search === 'found'
        ? ''
        : words.search(SEARCH_STATUSES[search][lang], searched === null ? null : formatDate(searched, lang)),
      cameWords(told, compared, words.since),
    ];
  };
  const provinceLines = (province: MapProvince) => [tellShade(province), ...lines(province)];
  const designated = (places: readonly MapPlace[]) =>
    places
      .map(({ name, designations, code }) => ({ name: name[lang], code, held: standingOf(designations).held }))
      .filter(({ held }) => held > 0)
      .toSorted((a, b) => b.held - a.held || Number(a.code) - Number(b.code))
      .map(({ name, held }) => `${name} ${held}`);
  return {
    ofSite: ({ place, others }) =>
      tip(heading(place), [...lines(place), ...others.flatMap((other) => [heading(other), ...lines(other)])]),
    ofProvince: (province) => tip(heading(province), provinceLines(province)),
    ofTile: (places) => (province) => {
      const names = designated(places.filter((place) => place.province === province.province));
      return tip(heading(province), [...provinceLines(province), names.length > 0 ? words.tiles.places(names) : '']);
    },
  };
}
