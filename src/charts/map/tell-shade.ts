import type { AdoptionTarget, MapProvince } from '#contract/answers/city-map.ts';
import type { Options } from '#contract/options.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { MapWords } from '#words/map-words.ts';

/** What provinces are shaded by, as far as words need it. */
interface Shaded extends Pick<MapProvince, 'first'> {
  readonly adoption: Omit<AdoptionTarget, 'programme'> | null;
}

/** Tells what the shade of a province says; nothing where its number stands elsewhere. */
export const tellShade =
  (shade: Options['shade'], words: MapWords['shade'], lang: Language) =>
  ({ first, adoption }: Shaded): string => {
    switch (shade) {
      case 'none':
      case 'programmes':
        return '';
      case 'first':
        return first === null ? words.noFirst : words.firstIn(first);
      case 'adoption':
        return adoption === null
          ? words.noneStated
          : words.adopted(
              adoption.metric[lang],
              adoption.operator,
              adoption.value,
              adoption.title[lang],
              adoption.sources,
            );
    }
  };
