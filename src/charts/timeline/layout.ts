import type { Timeline } from '#contract/answers/timeline.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { ChartContext, YearWindow } from '../chart.ts';
import { isOnAxis } from './bar-extent.ts';
import { emphasisOf } from './emphasis.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { type Issued, issuedCounts } from './issued-counts.ts';
import { type KeyEntry, keyEntries } from './key.ts';
import { type FlowedEntry, flowKey } from './key-flow.ts';
import { LANE_NAME, type Lanes, placeLanes } from './place-lanes.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { shownYears } from './year-window.ts';

/** Where everything stands; y downwards from the top of the picture, in CSS pixels. */
export interface Layout {
  readonly frame: Frame;
  readonly scale: TimeScale;
  /** Whether only some years of the axis are shown. */
  readonly clipped: boolean;
  readonly key: readonly FlowedEntry<KeyEntry>[];
  readonly today: number;
  /** Top of the columns of what was issued, where they stand, and their counts; the axis begins at their foot. */
  readonly strip: {
    readonly top: number;
    readonly base: number;
    readonly issued: Issued;
    readonly histogram: Histogram;
  };
  readonly lanes: Lanes;
  readonly histogram: Histogram;
  /** Where the columns of the histogram stand, and the axis below begins. */
  readonly base: number;
  readonly height: number;
}

const KEY_BELOW = 8;
const TODAY = 17;
export const AXIS = 20;
const ABOVE_HISTOGRAM = 8;
const STRIP_TALLEST = 30;

/** What stands beside a lane: how many bars it holds; where the axis is clipped, how many of them it shows. */
export function laneCount(shown: number, total: number, clipped: boolean, words: TimelineWords): string {
  return clipped ? words.shownOf(shown, total) : String(total);
}

export function layoutOf(timeline: Timeline, context: ChartContext, words: TimelineWords): Layout {
  const { width, lang, theme, today: day } = context;
  const shown: YearWindow = shownYears(timeline.span, context.window ?? null);
  const clipped = shown.from > timeline.span.from || shown.to < timeline.span.to;
  const lanes = timeline.lanes.map(({ id, name, short, total }) => ({
    id,
    total,
    name: (short ?? name)[lang],
    full: short === undefined || short[lang] === name[lang] ? null : name[lang],
  }));
  const counts = lanes.map(({ total }) => laneCount(total, total, clipped, words));
  const frame = frameOf(
    width,
    [...lanes.flatMap(({ name, full }) => [name, full ?? '']), words.issued, words.targetsDue],
    counts,
    clipped,
  );
  const scale = timeScale(shown, frame.left, frame.right);
  const bars = timeline.bars.filter((bar) => isOnAxis(bar, scale));
  const key = flowKey(keyEntries(bars, shown, emphasisOf(timeline, context).lineage, words, lang, theme), width);

  const today = key.height + KEY_BELOW;
  const top = today + TODAY;
  const issued = issuedCounts(timeline.bars, scale);
  const columns = histogramOf(issued.counts, scale, STRIP_TALLEST, issued.step);
  const strip = { top, base: Math.round(top + headOf(columns, frame)), issued, histogram: columns };
  const content = { lanes, bars, milestones: timeline.milestones, today: day };
  const placed = placeLanes(content, scale, frame, strip.base + AXIS);
  const histogram = histogramOf(timeline.targetsDue, scale);
  const base = Math.round(placed.bottom + headOf(histogram, frame));
  return { frame, scale, clipped, key: key.flowed, today, strip, lanes: placed, histogram, base, height: base + AXIS };
}

/** The height of columns with their heading: beside them, or above. */
function headOf({ height }: Histogram, { wide }: Frame): number {
  return wide ? Math.max(height + ABOVE_HISTOGRAM, LANE_NAME) : LANE_NAME + height;
}
