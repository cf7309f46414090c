import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';

/** From this width on there is room for larger names and for bars beside the totals. */
export const ROOMY = 560;
const CELL = { least: 22, most: 72, padding: 4 };
const NAMES = { least: 0.25, most: 0.3, enough: 150 };
const TOTALS = { roomy: 84, padding: 10 };

/** Widths in whole CSS pixels, so that edges are sharp; together they fill the picture. */
export interface ColumnWidths {
  readonly names: number;
  readonly cell: number;
  readonly totals: number;
  readonly bars: boolean;
}

export interface Columns {
  readonly count: number;
  readonly maxCount: number;
  readonly maxTotal: number;
  /** Width the names take when no name may be wider than `room`. */
  readonly namesIn: (room: number) => number;
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));
const numberWidth = (value: number) => Math.ceil(textWidth(String(value), TYPE.small));

/**
 * Numbers come first, then names: a cell is at least 22 px wide as long as names keep a quarter of the width, and
 * names get no more than they need.
 */
export function columnWidths(width: number, { count, maxCount, maxTotal, namesIn }: Columns): ColumnWidths {
  const leastCell = Math.max(CELL.least, numberWidth(maxCount) + CELL.padding);
  // Bars beside the totals are the first to go where columns are many.
  const bars = width >= ROOMY && width * (1 - NAMES.least) - TOTALS.roomy >= count * CELL.least;
  const leastTotals = bars ? TOTALS.roomy : numberWidth(maxTotal) + TOTALS.padding;
  const free = width - leastTotals;
  const mostNames = Math.max(NAMES.enough, NAMES.most * width);
  const divide = (names: number) => {
    const cell = count === 0 ? 0 : between(1, Math.floor((free - names) / count), CELL.most);
    return { cell, names: cell < CELL.most && count > 0 ? free - count * cell : Math.ceil(names) };
  };
  const room = divide(between(NAMES.least * width, free - count * leastCell, mostNames)).names;
  const { cell, names } = divide(Math.min(room, namesIn(room)));
  return { names, cell, totals: width - names - count * cell, bars };
}
