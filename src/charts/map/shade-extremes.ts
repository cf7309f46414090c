import type { MapProvince } from '#contract/answers/city-map.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { MapWords } from '#words/map-words.ts';
import type { Shade } from './shade.ts';

/** More provinces than this at one end are counted, not named. */
const NAMED = 3;

/** What the shade stands for and where it begins and ends; empty where no province has any. */
export function shadeExtremes(
  provinces: readonly MapProvince[],
  { valueOf, extremes }: Shade,
  words: MapWords['shade'],
  lang: Language,
): string {
  const shaded = provinces.flatMap((province) => {
    const value = valueOf(province);
    return value === null ? [] : [{ name: province.name[lang], value }];
  });
  if (shaded.length === 0) return '';
  const end = (value: number) => {
    const names = shaded.filter((it) => it.value === value).map(({ name }) => name);
    return words.extreme(value, names.length > NAMED ? [] : names, names.length);
  };
  const values = shaded.map(({ value }) => value);
  return extremes(end(Math.min(...values)), end(Math.max(...values)));
}
