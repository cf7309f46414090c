import { textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { liftLabels } from './lift-labels.ts';
import type { TimeScale } from './time-scale.ts';

/** How many fall in a stretch of time: it begins at `year`, which may be in the midst of one (2026.25 in April). */
export interface Count {
  readonly year: number;
  readonly count: number;
}

/** One step of the histogram: its column, and the foot of the number over it; y from the base line, upwards negative. */
export interface Column extends Count {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly foot: number;
}

export interface Histogram {
  readonly columns: readonly Column[];
  /** From the base line to the top of the highest number. */
  readonly height: number;
}

const TALLEST = 46;
const WIDEST = 32;
const NUMBER = { height: TYPE.small + 1, above: 2, apart: 2 };

/** Counts as columns over their steps of `step` years; those off the axis are left out, as the axis leaves them out. */
export function histogramOf(counts: readonly Count[], scale: TimeScale, tallest = TALLEST, step = 1): Histogram {
  const shown = counts.filter(({ year }) => year >= scale.span.from && year < scale.span.to + 1);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  const room = scale.yearWidth * step;
  const width = Math.min(WIDEST, room * 0.6);
  const columns = shown.map(({ year, count }) => {
    const height = Math.max(1, (count / most) * tallest);
    return { year, count, x: scale.year(year) + (room - width) / 2, width, height };
  });
  const feet = liftLabels(
    columns.map(({ count, x, height }) => ({
      x: x + width / 2,
      width: textWidth(String(count), TYPE.small) + NUMBER.apart,
      foot: -height - NUMBER.above,
    })),
    NUMBER.height,
  );
  return {
    columns: columns.map((column, index) => ({ ...column, foot: feet[index] ?? 0 })),
    height: Math.max(0, ...feet.map((foot) => NUMBER.height - foot)),
  };
}
