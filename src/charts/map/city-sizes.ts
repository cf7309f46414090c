import { rememberLast } from './remember-last.ts';
import type { Site } from './sites.ts';
import type { Standing } from './standing.ts';

/** A ring of what is pending stands at least this far around the disc of what is held, in pixels. */
const RING = 2.2;

/** Radii in pixels; areas are in proportion to numbers of designations. */
export interface CitySizes {
  /** Of a place without any designation. */
  readonly dot: number;
  readonly disc: (held: number) => number;
  /** Of the dashed ring: held and pending together. */
  readonly ring: (standing: Standing) => number;
}

/** Sizes for a picture of a given width in pixels. */
export const citySizes = rememberLast((width: number): CitySizes => {
  const one = Math.min(5.5, Math.max(2.8, width / 165));
  const disc = (held: number) => one * Math.sqrt(held);
  return {
    dot: Math.max(2, one * 0.6),
    disc,
    ring: ({ held, pending }) => (held === 0 ? disc(pending) : Math.max(disc(held + pending), disc(held) + RING)),
  };
});

/** The whole room a site takes. */
export function radiusOf({ held, pending }: Site, { dot, disc, ring }: CitySizes): number {
  if (pending > 0) return ring({ held, pending });
  return held > 0 ? disc(held) : dot;
}
