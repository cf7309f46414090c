import type { CityMap, MapProvince } from '#contract/answers/city-map.ts';
import type { Options } from '#contract/options.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { MapWords } from '#words/map-words.ts';
import { tellShade } from './tell-shade.ts';

/** Values `from` to `to`, filled with one step of the scale. Higher steps are left to the circles, which must stand out. */
export interface ShadeBin {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | 2 | 3;
}

export interface Shade {
  readonly bins: readonly ShadeBin[];
  /** The step a province is filled with; null where there is nothing to fill it for. */
  readonly stepOf: (province: MapProvince) => ShadeBin['step'] | null;
  readonly labelOf: (bin: ShadeBin) => string;
  /** What the shade of a province says, in words. */
  readonly tell: (province: MapProvince) => string;
  /** What land without a shade means. */
  readonly none: string;
  /** The number a province is shaded by; null where it has none. */
  readonly valueOf: (province: MapProvince) => number | null;
  /** What the shade stands for, from the provinces with the least to those with the most, both in words. */
  readonly extremes: (least: string, most: string) => string;
  /** What must be known to read the shade. */
  readonly note: string;
}

const STEPS = [1, 2, 3] as const;

/** Three bins at most, of whole numbers: a bin for each value where there are no more, else bins of equal or growing width. */
export function shadeBins(values: readonly number[], growing: boolean): readonly ShadeBin[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const [first, last] = [distinct[0], distinct.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (distinct.length <= STEPS.length)
    return STEPS.flatMap((step): ShadeBin[] => {
      const value = distinct[step - 1];
      return value === undefined ? [] : [{ from: value, to: value, step }];
    });
  const edge = (share: number) =>
    Math.floor(growing ? first * (last / first) ** share : first + (last - first) * share);
  const [one, two] = [edge(1 / 3), Math.max(edge(2 / 3), edge(1 / 3) + 1)];
  return [
    { from: first, to: one, step: 1 },
    { from: one + 1, to: two, step: 2 },
    { from: two + 1, to: last, step: 3 },
  ];
}

/** What a province is shaded by; null where provinces are not shaded. */
export function shadeOf(
  { provinces }: CityMap,
  shade: Options['shade'],
  words: MapWords['shade'],
  lang: Language,
): Shade | null {
  if (shade === 'none') return null;
  const valueOf = ({ programmes, first, adoption }: MapProvince) =>
    ({ programmes: programmes === 0 ? null : programmes, first, adoption: adoption?.value ?? null })[shade];
  const rising = shadeBins(
    provinces.flatMap((province) => valueOf(province) ?? []),
    shade === 'programmes',
  );
  // The earlier a province began, the darker it is.
  const bins =
    shade === 'first' ? rising.map((bin, at) => ({ ...bin, step: STEPS[rising.length - 1 - at] ?? 1 })) : rising;
  return {
    bins,
    stepOf: (province) => {
      const value = valueOf(province);
      return value === null ? null : (bins.find(({ from, to }) => from <= value && value <= to)?.step ?? null);
    },
    valueOf,
    extremes: words.extremes[shade],
    labelOf: ({ from, to }) => words.range[shade](from, to),
    tell: tellShade(shade, words, lang),
    none: words.none[shade],
    note: words.note[shade],
  };
}
