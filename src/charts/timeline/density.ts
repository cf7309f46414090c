import { TYPE } from '../tokens.ts';

/** How much room a row gets, in CSS pixels. */
export interface Density {
  /** From one row to the next. */
  readonly pitch: number;
  /** Height of a bar; it stands at the foot of its row. */
  readonly bar: number;
  /** Whether every bar bears its name, above it. */
  readonly named: boolean;
}

const MOST_NAMED = 36;
const MOST_LOOSE = 150;
const NAMED: Density = { pitch: TYPE.small + 16, bar: 6, named: true };
const LOOSE: Density = { pitch: 6, bar: 4, named: false };
const DENSE: Density = { pitch: 4, bar: 3, named: false };

/** The fewer bars, the more room: a handful is named, hundreds fit on one screen. */
export function densityOf(bars: number): Density {
  if (bars <= MOST_NAMED) return NAMED;
  return bars <= MOST_LOOSE ? LOOSE : DENSE;
}
