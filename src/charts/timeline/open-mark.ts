import { path, rect, type Shape } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import { barPath } from './bar-path.ts';
import type { Density } from './density.ts';
import type { PlacedBar } from './place-lanes.ts';

/** The bar of the programme that stands open: in the accent, thicker, and lifted off its neighbours. */
export function openMark({ extent, y }: PlacedBar, { bar: height }: Density, theme: ThemeName): Shape[] {
  const { seal, paper } = TOKENS[theme];
  return [
    rect(extent.from - 2, y - 1.5, extent.to - extent.from + 4, height + 3, { fill: paper }),
    path(barPath(extent, y - 1, height + 2), { fill: seal }),
  ];
}
