import type { SearchStatus } from '#contract/vocabulary.ts';
import type { MapWords } from '#words/map-words.ts';
import { type Paint, rect, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type Tokens, TYPE } from '../tokens.ts';
import { citySign, newRing } from './city-layer.ts';
import type { CitySizes } from './city-sizes.ts';
import type { KeyEntry } from './draw-key.ts';
import { landPaint } from './land-paint.ts';
import type { Shade } from './shade.ts';
import type { Standing } from './standing.ts';

/** Width of a sign but that of the sizes, in pixels. */
const SIGN = 14;

export interface Shown {
  /** The most designations one point holds. */
  readonly most: number;
  readonly pending: boolean;
  readonly programmesOnly: boolean;
  readonly provinces: boolean;
  /** The words for a place that is new since the day compared with; null where none is. */
  readonly isNew: string | null;
  /** Whether some province was searched without a find, or not searched. */
  readonly searchedNoneFound: boolean;
  readonly notSearched: boolean;
}

/** Numbers whose circles stand in the key: the least, the most and one between. */
function keyNumbers(most: number): readonly number[] {
  return [...new Set([1, Math.round(most / 2), most])].filter((number) => number >= 1 && number <= most);
}

function sizesEntry(most: number, label: string, sizes: CitySizes, tokens: Tokens): KeyEntry {
  const numbers = keyNumbers(most);
  const widthOf = (held: number) => 2 * sizes.disc(held) + 4 + textWidth(String(held), TYPE.small) + 8;
  return {
    width: numbers.reduce((sum, held) => sum + widthOf(held), -8),
    sign: (left, middle) => {
      let at = left;
      return numbers.flatMap((held): Shape[] => {
        const r = sizes.disc(held);
        const shapes = [
          ...citySign(at + r, middle, { held, pending: 0 }, sizes, tokens),
          text(at + 2 * r + 4, middle, String(held), { fill: tokens.soft }),
        ];
        at += widthOf(held);
        return shapes;
      });
    },
    label,
  };
}

/** The key of what the picture shows, and of nothing else. */
export function keyEntries(
  { most, pending, programmesOnly, provinces, isNew, searchedNoneFound, notSearched }: Shown,
  words: MapWords['key'],
  sizes: CitySizes,
  tokens: Tokens,
  shade: Shade | null = null,
): readonly KeyEntry[] {
  const sign = (standing: Standing, label: string): KeyEntry => ({
    width: SIGN,
    sign: (left, middle) => citySign(left + SIGN / 2, middle, standing, sizes, tokens),
    label,
  });
  const land = (paint: Paint, label: string): KeyEntry => ({
    width: SIGN,
    sign: (left, middle) => [rect(left, middle - 5, SIGN, 10, paint)],
    label,
  });
  const without = (search: SearchStatus) => landPaint({ search, designations: [] }, tokens);
  return [
    ...(most > 0 ? [sizesEntry(most, words.held(most), sizes, tokens)] : []),
    ...(pending ? [sign({ held: 0, pending: 1 }, words.pending)] : []),
    ...(programmesOnly ? [sign({ held: 0, pending: 0 }, words.programmesOnly)] : []),
    ...(isNew === null
      ? []
      : [
          {
            width: SIGN,
            sign: (left: number, middle: number) => [
              ...citySign(left + SIGN / 2, middle, { held: 1, pending: 0 }, sizes, tokens),
              newRing(left + SIGN / 2, middle, { held: 1, pending: 0 }, sizes, tokens),
            ],
            label: isNew,
          },
        ]),
    ...(shade?.bins.map((bin) => land({ fill: tokens.scale[bin.step] }, shade.labelOf(bin))) ?? []),
    ...(shade ? [land({ fill: tokens.land }, shade.none)] : []),
    ...(provinces && shade === null ? [land({ fill: tokens.firm }, words.provinces)] : []),
    ...(searchedNoneFound ? [land(without('searched-none-found'), words.searchedNoneFound)] : []),
    ...(notSearched ? [land(without('not-searched'), words.notSearched)] : []),
  ];
}
