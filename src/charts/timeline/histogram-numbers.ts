import { line, type Shape, text } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import type { Histogram } from './histogram.ts';

/** Further than this above its column a number needs a line down to it. */
const NEAR = 6;

/** The count over each column. */
export function columnNumbers({ columns }: Histogram, base: number, theme: ThemeName): Shape[] {
  const { ink, soft, paper } = TOKENS[theme];
  return columns.flatMap(({ count, x, width, height, foot }) => {
    const middle = x + width / 2;
    const number = text(middle, base + foot, String(count), {
      fill: ink,
      align: 'center',
      valign: 'bottom',
      halo: paper,
    });
    return -foot - height > NEAR ? [line(middle, base + foot, middle, base - height, soft), number] : [number];
  });
}
