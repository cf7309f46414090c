import type { Depth } from '#contract/vocabulary.ts';

/** Counts `from` to `to`, drawn in one step of the scale; step 0 of the tokens is for nothing and is not used. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
}

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/**
 * Bins of 1 to `max`, each as many times wider as the one before: counts are skewed, and the eye tells shares, not
 * differences. Up to six, each count has a bin of its own, and one programme always looks like one.
 */
export function binsUpTo(max: number): readonly Bin[] {
  const bins: Bin[] = [];
  for (const step of STEPS) {
    const from = (bins.at(-1)?.to ?? 0) + 1;
    if (from > max) break;
    bins.push({ from, to: step === 6 ? max : Math.max(from, Math.floor(max ** (step / 6))), step });
  }
  return bins;
}

const DEPTH_STEPS: Readonly<Record<Depth, Bin['step']>> = { 1: 1, 2: 2, 3: 4, 4: 6 };

/** A bin for each depth, the same in every picture. */
export const DEPTH_BINS: readonly Bin[] = ([1, 2, 3, 4] as const).map((depth) => ({
  from: depth,
  to: depth,
  step: DEPTH_STEPS[depth],
}));

/** The bin a count falls into; undefined for nothing. */
export function binOf(bins: readonly Bin[], count: number): Bin | undefined {
  return bins.find(({ from, to }) => from <= count && count <= to);
}
