import { TILE_COLUMNS, TILE_GRID, TILE_ROWS } from './tile-grid.ts';

const GAP = 2;
/** Room around the grid for the outline of a chosen tile. */
const EDGE = 1;
/** A wider picture gets no larger tiles, but stands in the middle of its room. */
const LARGEST = 120;

/** The grid in pixels, as wide as the picture allows: square tiles with their left and upper edges. */
export function tileLayout(width: number) {
  const side = Math.min(LARGEST, (width - 2 * EDGE - (TILE_COLUMNS - 1) * GAP) / TILE_COLUMNS);
  const step = side + GAP;
  const left = (width - (TILE_COLUMNS * step - GAP)) / 2;
  return {
    side,
    height: Math.ceil(TILE_ROWS * step - GAP + 2 * EDGE),
    tiles: TILE_GRID.map(({ id, column, row }) => ({ id, x: left + column * step, y: EDGE + row * step })),
  };
}
