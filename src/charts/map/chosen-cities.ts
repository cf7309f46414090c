import type { CityMap } from '#contract/answers/city-map.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Language } from '#contract/vocabulary.ts';

/** The names of the chosen cities of a province, asked by its id. */
export function chosenCities(
  { places }: Pick<CityMap, 'places'>,
  { city }: Pick<Filter, 'city'>,
  lang: Language,
): (province: string) => readonly string[] {
  const chosen = places.filter(({ code }) => city.includes(code));
  return (id) => chosen.filter(({ province }) => province === id).map(({ name }) => name[lang]);
}
