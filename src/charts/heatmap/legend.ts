import type { Heatmap } from '#contract/answers/heatmap.ts';
import { DEPTHS, type Language } from '#contract/vocabulary.ts';
import type { HeatmapWords } from '#words/heatmap-words.ts';
import { readableOn } from '../contrast.ts';
import { rect, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { type Bin, DEPTH_BINS } from './colour-scale.ts';
import type { Drawing } from './drawing.ts';
import { NAME_GAP } from './layout.ts';

const SWATCH = { width: 48, height: 16, square: 22 };
const WORD = { gap: 6, after: 16 };

/** The four depths in words, set one after another like words into lines of `width`. */
function flowDepths(width: number, lang: Language) {
  let [x, line] = [0, 0];
  return Object.values(DEPTHS).map((name, at) => {
    const room = SWATCH.square + WORD.gap + textWidth(name[lang], TYPE.small);
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const placed = { bin: DEPTH_BINS[at], words: name[lang], x, line };
    x += room + WORD.after;
    return placed;
  });
}

function swatch({ from, to, step }: Bin, x: number, y: number, width: number, drawing: Drawing): Shape[] {
  const { tokens, words } = drawing;
  const fill = tokens.scale[step];
  return [
    rect(x + 1, y - SWATCH.height / 2, width - 2, SWATCH.height, { fill }),
    text(x + width / 2, y, words.range(from, to), {
      fill: readableOn(fill, tokens.ink, tokens.paper),
      align: 'center',
    }),
  ];
}

function depths(drawing: Drawing): Shape[] {
  const { layout, tokens, lang } = drawing;
  return flowDepths(layout.width, lang).flatMap(({ bin, words, x, line }) => {
    if (bin === undefined) return [];
    const y = layout.legend.y + line * layout.legend.line;
    return [
      ...swatch(bin, x, y, SWATCH.square, drawing),
      text(x + SWATCH.square + WORD.gap, y, words, { fill: tokens.soft }),
    ];
  });
}

/** Room across that swatches with their ranges and the title before them need. */
function roomFor(bins: readonly Bin[], title: string, range: (from: number, to: number) => string) {
  const widest = Math.max(0, ...bins.map(({ from, to }) => textWidth(range(from, to), TYPE.small)));
  return { each: Math.ceil(widest) + WORD.gap, title: textWidth(title, TYPE.small) + NAME_GAP };
}

/** Lines a legend takes: depths flow like words; a scale too wide to stand beside its title stands under it. */
export function legendLines(
  width: number,
  { measure }: Pick<Heatmap, 'measure'>,
  bins: readonly Bin[],
  words: HeatmapWords,
  lang: Language,
): number {
  if (measure === 'depth') return 1 + Math.max(...flowDepths(width, lang).map(({ line }) => line));
  const room = roomFor(bins, words.scale[measure], words.range);
  return room.title + bins.length * room.each > width ? 2 : 1;
}

/** The scale: for each colour the counts it stands for, set like a cell; depths in words. */
export function legend(drawing: Drawing): Shape[] {
  const { heatmap, layout, bins, tokens, words, lang } = drawing;
  if (heatmap.measure === 'depth') return depths(drawing);
  if (bins.length < 2) return [];
  const { grid, legend: place, width } = layout;
  const title = words.scale[heatmap.measure];
  const { each } = roomFor(bins, title, words.range);
  const isUnder = legendLines(width, heatmap, bins, words, lang) > 1;
  // Under the columns where they are wide enough, else as far to the right as the picture goes.
  const left = isUnder ? 0 : Math.min(grid.x, width - bins.length * each);
  const swatchWidth = Math.min(SWATCH.width, Math.floor((width - left) / bins.length));
  const style = { fill: tokens.soft };
  return [
    isUnder ? text(0, place.y, title, style) : text(left - NAME_GAP, place.y, title, { ...style, align: 'right' }),
    ...bins.flatMap((bin, index) =>
      swatch(bin, left + index * swatchWidth, place.y + (isUnder ? place.line : 0), swatchWidth, drawing),
    ),
  ];
}
