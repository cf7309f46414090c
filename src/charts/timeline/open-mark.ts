import { path, rect, type Shape } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import { barTone } from './bar-paint.ts';
import { barPath } from './bar-path.ts';
import type { Density } from './density.ts';
import type { PlacedBar } from './place-lanes.ts';

/** A bar that stands out: thicker, and lifted off its neighbours. */
function lifted({ extent, y }: PlacedBar, { bar: height }: Density, tone: string, theme: ThemeName): Shape[] {
  const { paper } = TOKENS[theme];
  return [
    rect(extent.from - 2, y - 1.5, extent.to - extent.from + 4, height + 3, { fill: paper }),
    path(barPath(extent, y - 1, height + 2), { fill: tone }),
  ];
}

/** The bar of the programme that stands open, in the accent. */
export function openMark(placed: PlacedBar, density: Density, theme: ThemeName): Shape[] {
  return lifted(placed, density, TOKENS[theme].seal, theme);
}

/** The bar of a relative of it, in its own tone; a draft stays an outline, and is not lifted. */
export function kinMark(placed: PlacedBar, density: Density, theme: ThemeName): Shape[] {
  return placed.bar.status === 'draft' ? [] : lifted(placed, density, barTone(placed.bar, theme), theme);
}
