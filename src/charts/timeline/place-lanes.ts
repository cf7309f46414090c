import type { Bar, TimelineLane } from '#contract/answers/timeline.ts';
import { TYPE } from '../tokens.ts';
import { wrapText } from '../wrap-text.ts';
import { type Extent, extentOf, isOnAxis } from './bar-extent.ts';
import { type BarName, nameOver } from './bar-name.ts';
import { isAhead, type Milestone, type PlacedStep, placeSteps } from './dated-steps.ts';
import { type Density, densitiesFor } from './density.ts';
import type { Frame } from './frame.ts';
import { packRows, type Stretch } from './pack-rows.ts';
import type { TimeScale } from './time-scale.ts';

/** A bar with its place in the picture; `y` is its upper edge. A bar of several lanes is placed in each. */
export interface PlacedBar {
  readonly lane: string;
  readonly bar: Bar;
  readonly extent: Extent;
  readonly steps: readonly PlacedStep[];
  readonly y: number;
  readonly name: BarName | null;
}

export interface PlacedLane {
  readonly id: string;
  /** Its name in lines, and in full where that is a short one. */
  readonly name: readonly string[];
  readonly full: readonly string[];
  readonly total: number;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly PlacedBar[];
}

export interface Lanes {
  readonly density: Density;
  readonly lanes: readonly PlacedLane[];
  readonly bottom: number;
}

/** What is to be placed: bars and their dated steps, in lanes with the names to print. */
export interface LaneContent {
  readonly lanes: readonly (Pick<TimelineLane, 'id' | 'total'> & {
    readonly name: string;
    readonly full: string | null;
  })[];
  readonly bars: readonly Bar[];
  readonly milestones: readonly Milestone[];
  readonly today: string;
}

/** Between two bars of a row, and between two names. */
const GAP = 3;
const NAME_GAP = 12;
const AFTER_OPEN = 5;

/** Height of a one-line name above its lane, and of each further line. */
export const LANE_NAME = 24;
export const NAME_LINE = 16;
/** How much wider bold letters run. */
const BOLDER = 1.07;

type Unplaced = Omit<PlacedBar, 'lane' | 'y'>;

/** What a bar takes of its row: itself, its steps and its name, and air after the dots, lest they seem to lead to the next bar. */
function stretchOf({ extent: { from, to, end }, steps, name }: Unplaced, { step }: Density): Stretch {
  const xs = steps.map(({ x }) => x);
  return {
    from: Math.min(from, name?.x ?? from, ...xs.map((x) => x - step)),
    to: Math.max(
      end === 'open' ? to + AFTER_OPEN : to,
      name === null ? to : name.x + name.width,
      ...xs.map((x) => x + step),
    ),
  };
}

/** Every bar that has a day on the axis, drawn once however many lanes it stands in. */
function drawBars({ bars, milestones, today }: LaneContent, scale: TimeScale, density: Density): readonly Unplaced[] {
  const wanted = milestones.filter((step) => density.pastSteps || isAhead(step, today));
  return bars
    .filter((bar) => isOnAxis(bar, scale))
    .map((bar) => {
      const extent = extentOf(bar, scale);
      // A step on the day of issue says what the start of the bar says.
      const own = wanted.filter(({ programme, date }) => programme === bar.id && date !== bar.start);
      const name = density.named ? nameOver(extent, bar.shortTitle, scale) : null;
      return { bar, extent, steps: placeSteps(own, scale), name };
    });
}

function placeIn(content: LaneContent, scale: TimeScale, frame: Frame, top: number, density: Density): Lanes {
  const { pitch, bar: height, named } = density;
  const drawn = drawBars(content, scale, density);
  const lanes: PlacedLane[] = [];
  let y = top;
  for (const { id, name, full, total } of content.lanes) {
    const own = drawn.filter(({ bar }) => bar.lanes.includes(id));
    const rows = packRows(
      own.map((one) => stretchOf(one, density)),
      named ? NAME_GAP : GAP,
    );
    const lines = wrapText(name, frame.nameRoom, TYPE.label * BOLDER);
    const fullLines = full === null ? [] : wrapText(full, frame.fullRoom, TYPE.small);
    const nameHeight = LANE_NAME + (lines.length + fullLines.length - 1) * NAME_LINE;
    const first = y + (frame.wide ? density.padding : nameHeight);
    const used = own.length === 0 ? 0 : (Math.max(...rows) + 1) * pitch + density.padding;
    const bottom = Math.max(first + used, y + nameHeight + 4);
    const bars = own.map((one, at) => ({ ...one, lane: id, y: first + ((rows[at] ?? 0) + 1) * pitch - height }));
    lanes.push({ id, name: lines, full: fullLines, total, top: y, bottom, bars });
    y = bottom;
  }
  return { density, lanes, bottom: y };
}

/**
 * Every bar in its lanes, the lanes one under another from `top`, in the loosest rows that keep the picture on a screen
 * or two. A lane without bars keeps its place and its name.
 */
export function placeLanes(content: LaneContent, scale: TimeScale, frame: Frame, top: number): Lanes {
  const shown = content.bars.filter((bar) => isOnAxis(bar, scale)).length;
  const [loosest, ...closer] = densitiesFor(shown);
  let lanes = placeIn(content, scale, frame, top, loosest);
  for (const density of closer) {
    if (lanes.bottom - top <= lanes.density.tallest) break;
    lanes = placeIn(content, scale, frame, top, density);
  }
  return lanes;
}
