import type { Bar } from '#contract/answers/timeline.ts';
import { keysOf, LANES, type Lane } from '#contract/vocabulary.ts';
import { type Extent, extentOf } from './bar-extent.ts';
import { type BarName, nameOver } from './bar-name.ts';
import { type Density, densityOf } from './density.ts';
import type { Frame } from './frame.ts';
import { packRows, type Stretch } from './pack-rows.ts';
import type { TimeScale } from './time-scale.ts';

/** A bar with its place in the picture; `y` is its upper edge. */
export interface PlacedBar {
  readonly bar: Bar;
  readonly extent: Extent;
  readonly y: number;
  readonly name: BarName | null;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly PlacedBar[];
}

export interface Lanes {
  readonly density: Density;
  readonly lanes: readonly PlacedLane[];
  readonly bottom: number;
}

/** Between two bars of a row, and between two names. */
const GAP = 3;
const NAME_GAP = 12;
const AFTER_OPEN = 5;
const PADDING = 7;
/** Height of a lane's name above its bars, or the least height of a lane beside it. */
export const LANE_NAME = 24;

/** What a bar takes of its row: itself and its name, and air after the dots, lest they seem to lead to the next bar. */
function stretchOf({ extent: { from, to, end }, name }: Pick<PlacedBar, 'extent' | 'name'>): Stretch {
  const last = end === 'open' ? to + AFTER_OPEN : to;
  return name === null ? { from, to: last } : { from: Math.min(from, name.x), to: Math.max(last, name.x + name.width) };
}

function placeBars(bars: readonly Bar[], scale: TimeScale, { pitch, bar: height, named }: Density) {
  const drawn = bars.map((bar) => {
    const extent = extentOf(bar, scale);
    return { bar, extent, name: named ? nameOver(extent, bar.shortTitle, scale) : null };
  });
  const rows = packRows(drawn.map(stretchOf), named ? NAME_GAP : GAP);
  return {
    height: rows.length === 0 ? 0 : (Math.max(...rows) + 1) * pitch,
    placed: drawn.map((one, index) => ({ ...one, y: ((rows[index] ?? 0) + 1) * pitch - height })),
  };
}

/** Every bar in its lane, the lanes one under another from `top`. A lane without bars keeps its place and its name. */
export function placeLanes(bars: readonly Bar[], scale: TimeScale, frame: Frame, top: number): Lanes {
  const density = densityOf(bars.length);
  const lanes: PlacedLane[] = [];
  let y = top;
  for (const lane of keysOf(LANES)) {
    const { placed, height } = placeBars(
      bars.filter((bar) => bar.lane === lane),
      scale,
      density,
    );
    const first = y + (frame.wide ? PADDING : LANE_NAME);
    const bottom = Math.max(first + height + (height > 0 ? PADDING : 0), y + LANE_NAME + 4);
    lanes.push({ lane, top: y, bottom, bars: placed.map((one) => ({ ...one, y: first + one.y })) });
    y = bottom;
  }
  return { density, lanes, bottom: y };
}
