import { readableOn } from '../contrast.ts';
import { rect, type Shape, text } from '../shapes.ts';
import { shorten } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import type { Drawing } from './drawing.ts';
import { NAME_GAP } from './layout.ts';

const SWATCH = { width: 48, height: 16 };

/** The scale: for each colour the counts it stands for, set like a cell. */
export function legend({ layout, bins, tokens, words }: Drawing): Shape[] {
  if (bins.length < 2) return [];
  const { grid, legendY } = layout;
  const width = Math.min(SWATCH.width, Math.floor((layout.width - grid.x) / bins.length));
  return [
    text(grid.x - NAME_GAP, legendY, shorten(words.scale, grid.x - NAME_GAP, TYPE.small), {
      fill: tokens.soft,
      align: 'right',
    }),
    ...bins.flatMap(({ from, to, step }, index) => {
      const fill = tokens.scale[step];
      const x = grid.x + index * width;
      return [
        rect(x + 1, legendY - SWATCH.height / 2, width - 2, SWATCH.height, { fill }),
        text(x + width / 2, legendY, words.range(from, to), {
          fill: readableOn(fill, tokens.ink, tokens.paper),
          align: 'center',
        }),
      ];
    }),
  ];
}
