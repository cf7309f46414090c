import type { Marked } from '#contract/answers/difference.ts';
import { latest } from '#contract/partial-date.ts';
import { circle, path, type Shape } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import type { Extent } from './bar-extent.ts';
import type { Density } from './density.ts';
import type { PlacedBar } from './place-lanes.ts';
import type { TimeScale } from './time-scale.ts';

type Change = NonNullable<Marked['change']>;

/** Where a mark stands: on a bar of this extent, `y` its middle, `height` that of the bar; `at` is where something changed. */
interface Spot {
  readonly extent: Extent;
  readonly y: number;
  readonly height: number;
  readonly at: number;
}

/**
 * What became of a bar, by form and not by colour: a pennant where it appeared, a ring where it last changed, a bolt across where
 * it ended. Nothing where that day lies off the axis.
 */
export function changeMark(change: Change, { extent, y, height, at }: Spot, theme: ThemeName, opacity = 1): Shape[] {
  const { ink, paper } = TOKENS[theme];
  const { from, to, start, end } = extent;
  const half = Math.max(2.5, height / 2 + 1.5);
  const solid = { fill: ink, stroke: paper, lineWidth: 0.75, opacity };
  switch (change) {
    case 'appeared':
      return start === 'stated'
        ? [path(`M${from} ${y - half}L${from + half * 2} ${y}L${from} ${y + half}Z`, solid, { silent: true })]
        : [];
    case 'ended':
      return end === 'stated'
        ? [path(`M${to - 2} ${y - half - 0.5}h2.5v${half * 2 + 1}h-2.5Z`, solid, { silent: true })]
        : [];
    case 'changed':
      return [
        circle(
          Math.min(to, Math.max(from, at)),
          y,
          half,
          { fill: paper, stroke: ink, lineWidth: 1.25, opacity },
          { silent: true },
        ),
      ];
  }
}

/** The mark of a bar of the picture. */
export function barChange(
  { bar: { change, changedBy = [] }, extent, y }: PlacedBar,
  { bar: height }: Density,
  scale: TimeScale,
  opacity: number,
  theme: ThemeName,
): Shape[] {
  if (change === undefined) return [];
  const last = changedBy
    .map(({ date }) => date)
    .toSorted((a, b) => latest(a).localeCompare(latest(b)))
    .at(-1);
  const at = last === undefined ? extent.from : (scale.start(last) + scale.end(last)) / 2;
  return changeMark(change, { extent, y: y + height / 2, height, at }, theme, opacity);
}
