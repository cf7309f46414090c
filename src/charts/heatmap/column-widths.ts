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
  readonly years: number;
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
export function columnWidths(width: number, { years, maxCount, maxTotal, namesIn }: Columns): ColumnWidths {
  const bars = width >= ROOMY;
  const leastTotals = bars ? TOTALS.roomy : numberWidth(maxTotal) + TOTALS.padding;
  const leastCell = Math.max(CELL.least, numberWidth(maxCount) + CELL.padding);
  const free = width - leastTotals;
  const mostNames = Math.max(NAMES.enough, NAMES.most * width);
  const divide = (names: number) => {
    const cell = years === 0 ? 0 : between(1, Math.floor((free - names) / years), CELL.most);
    return { cell, names: cell < CELL.most && years > 0 ? free - years * cell : Math.ceil(names) };
  };
  const room = divide(between(NAMES.least * width, free - years * leastCell, mostNames)).names;
  const { cell, names } = divide(Math.min(room, namesIn(room)));
  return { names, cell, totals: width - names - years * cell, bars };
}
