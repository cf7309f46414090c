/** A province, by its ISO 3166-2 code without the country, and its cell; columns and rows count from 0, west and north. */
interface TileCell {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export const TILE_COLUMNS = 8;

/** Row by row from the north: the provinces, each with its column. An arrangement of our own, by rough position. */
const ROWS: readonly Readonly<Record<string, number>>[] = [
  { HL: 7 },
  { NM: 4, LN: 6, JL: 7 },
  { XJ: 0, GS: 1, NX: 2, SN: 3, SX: 4, HE: 5, BJ: 6, TJ: 7 },
  { XZ: 0, QH: 1, SC: 2, CQ: 3, HA: 4, SD: 5, JS: 6 },
  { YN: 2, GZ: 3, HB: 4, AH: 5, ZJ: 6, SH: 7 },
  { GX: 3, HN: 4, JX: 5, FJ: 6 },
  { HI: 3, GD: 4 },
];

export const TILE_ROWS = ROWS.length;

/** A cell for each of the 31 province-level units. */
export const TILE_GRID: readonly TileCell[] = ROWS.flatMap((columns, row) =>
  Object.entries(columns).map(([id, column]) => ({ id, column, row })),
);
