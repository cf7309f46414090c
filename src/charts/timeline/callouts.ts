import { line, path, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import { ARROW } from './bar-path.ts';
import type { Density } from './density.ts';
import type { Frame } from './frame.ts';
import { type Box, freePaper, type Spot } from './free-paper.ts';
import type { PlacedBar, PlacedLane } from './place-lanes.ts';

const LINE = TYPE.small + 2;

function boxOf({ extent: { from, to, start, end }, y }: PlacedBar, { bar: height }: Density): Box {
  return {
    left: start === 'before' ? from - ARROW.length : from,
    right: end === 'beyond' ? to + ARROW.length : to,
    top: y,
    bottom: y + height,
  };
}

function nameBeside(name: string, { label, line: bends }: Spot, tone: string, theme: ThemeName): Shape[] {
  const { paper } = TOKENS[theme];
  const toRight = label.left > bends[0][0];
  return [
    path(
      `M${bends.map(([x, y]) => `${x} ${y}`).join('L')}`,
      { fill: 'none', stroke: tone, lineWidth: 1 },
      { silent: true },
    ),
    text(toRight ? label.left : label.right, (label.top + label.bottom) / 2, name, {
      fill: tone,
      bold: true,
      align: toRight ? 'left' : 'right',
      halo: paper,
    }),
  ];
}

/** A line along the row of a bar, from edge to edge, that leads the eye to it. */
function lineThrough(bar: Box, { left, right }: Frame, theme: ThemeName): Shape[] {
  const { seal } = TOKENS[theme];
  const y = (bar.top + bar.bottom) / 2;
  return [line(left, y, bar.left, y, seal), line(bar.right, y, right, y, seal)];
}

/**
 * The names of a few bars of a lane that bears none otherwise: each on free paper near its bar, with a line to it, in the
 * tone `toneOf` gives; none where it gives null.
 * Where no paper is free the bar stays unnamed, as a name must hide no other bar; a line leads to the one that stands open.
 */
export function callouts(
  lane: PlacedLane,
  density: Density,
  toneOf: (placed: PlacedBar) => string | null,
  open: string | null,
  frame: Frame,
  theme: ThemeName,
): Shape[] {
  const bounds = { left: frame.left, right: frame.width, top: lane.top, bottom: lane.bottom };
  const taken = lane.bars.map((placed) => boxOf(placed, density));
  return lane.bars.flatMap((placed) => {
    const tone = toneOf(placed);
    if (tone === null) return [];
    const { shortTitle, id } = placed.bar;
    const bar = boxOf(placed, density);
    const width = textWidth(shortTitle, TYPE.small, true);
    const others = taken.filter(({ top, left }) => top !== bar.top || left !== bar.left);
    const spot = freePaper(bar, { width, height: LINE }, others, bounds);
    if (spot === null) return id === open ? lineThrough(bar, frame, theme) : [];
    taken.push(spot.label);
    return nameBeside(shortTitle, spot, tone, theme);
  });
}
