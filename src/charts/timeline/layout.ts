import type { Timeline } from '#contract/answers/timeline.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import type { KeyEntry } from './key.ts';
import { type FlowedEntry, flowKey } from './key-flow.ts';
import { LANE_NAME, type Lanes, placeLanes } from './place-lanes.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

/** Where everything stands; y downwards from the top of the picture, in CSS pixels. */
export interface Layout {
  readonly frame: Frame;
  readonly scale: TimeScale;
  readonly key: readonly FlowedEntry<KeyEntry>[];
  readonly today: number;
  /** Top of the axis above the lanes. */
  readonly axis: number;
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

export function layoutOf(timeline: Timeline, entries: readonly KeyEntry[], width: number): Layout {
  const frame = frameOf(width);
  const scale = timeScale(timeline.span, frame.left, frame.right);
  const key = flowKey(entries, width);
  const today = key.height + KEY_BELOW;
  const axis = today + TODAY;
  const lanes = placeLanes(timeline.bars, scale, frame, axis + AXIS);
  const histogram = histogramOf(timeline.targetsDue, scale);
  const head = frame.wide ? Math.max(histogram.height + ABOVE_HISTOGRAM, LANE_NAME) : LANE_NAME + histogram.height;
  const base = Math.round(lanes.bottom + head);
  return { frame, scale, key: key.flowed, today, axis, lanes, histogram, base, height: base + AXIS };
}
