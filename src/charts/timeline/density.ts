import { TYPE } from '../tokens.ts';

/** How much room a row gets, in CSS pixels. */
export interface Density {
  /** From one row to the next. */
  readonly pitch: number;
  /** Height of a bar; it stands at the foot of its row. */
  readonly bar: number;
  /** Air above the first row and below the last. */
  readonly padding: number;
  /** Whether every bar bears its name, above it. */
  readonly named: boolean;
  /** The tallest lanes may be together in such rows, before closer ones are taken. */
  readonly tallest: number;
  /** Half the width of the mark of a dated step, and whether those behind today are marked too. */
  readonly step: number;
  readonly pastSteps: boolean;
}

const MOST_NAMED = 36;
const MOST_LOOSE = 150;
const NAMED: Density = {
  pitch: TYPE.small + 16,
  bar: 6,
  padding: 7,
  tallest: 1100,
  named: true,
  step: 4,
  pastSteps: true,
};
const LOOSE: Density = { pitch: 6, bar: 4, padding: 7, tallest: 1100, named: false, step: 3, pastSteps: true };
const DENSE: Density = { pitch: 4, bar: 3, padding: 7, tallest: 1100, named: false, step: 2.5, pastSteps: false };
const FINE: Density = { pitch: 3, bar: 2, padding: 6, tallest: 1350, named: false, step: 2.5, pastSteps: false };
/** Programmes of several lanes stand in each: a thousand bars are a texture, which the reader comes closer to or filters. */
const HAIR: Density = {
  pitch: 2,
  bar: 1,
  padding: 4,
  tallest: Number.POSITIVE_INFINITY,
  named: false,
  step: 2.5,
  pastSteps: false,
};

/** The fewer bars, the more room: a handful is named, hundreds fit on one screen. From the loosest that suits them. */
export function densitiesFor(bars: number): readonly [Density, ...Density[]] {
  if (bars <= MOST_NAMED) return [NAMED, LOOSE, DENSE, FINE, HAIR];
  return bars <= MOST_LOOSE ? [LOOSE, DENSE, FINE, HAIR] : [DENSE, FINE, HAIR];
}
