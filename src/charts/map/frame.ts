import type { MapView } from '../chart.ts';
import { nearLand } from './near-land.ts';
import { clamp } from './overlaps.ts';
import { type PlanePoint, project } from './projection.ts';
import { CLOSEST } from './zoom-range.ts';

/** What the whole picture shows at least, in kilometres of the map plane: the provinces with a margin. */
const HOME = { left: -2680, top: -2125, right: 2270, bottom: 2035 };
/** A wider picture grows no higher than this, in pixels; it shows more of the land around. */
const MOST_HEIGHT = 900;

export interface Frame {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels a kilometre. */
  readonly scale: number;
  /** How many times closer than the whole. */
  readonly closer: number;
  /** What stands in the middle, in the map plane. */
  readonly middle: PlanePoint;
  readonly toPicture: (point: PlanePoint) => PlanePoint;
}

/** How large a picture of a given width is, and how large a kilometre where it shows the whole. */
function wholeOf(width: number) {
  const [across, down] = [HOME.right - HOME.left, HOME.bottom - HOME.top];
  const height = Math.round(Math.min(MOST_HEIGHT, (width * down) / across));
  return { width, height, scale: height / down };
}

/** The picture of a given width that comes `closer` to `wanted`, which is moved where it would leave the whole or the land. */
export function frameAround(width: number, wanted: PlanePoint, closer: number): Frame {
  const whole = wholeOf(width);
  const { height } = whole;
  const scale = whole.scale * closer;
  const half = { x: width / scale / 2, y: height / scale / 2 };
  const home = { x: (HOME.left + HOME.right) / 2, y: (HOME.top + HOME.bottom) / 2 };
  const room = { x: half.x * (closer - 1), y: half.y * (closer - 1) };
  const within = {
    x: clamp(wanted.x, home.x - room.x, home.x + room.x),
    y: clamp(wanted.y, home.y - room.y, home.y + room.y),
  };
  const middle = closer === 1 ? home : nearLand(within, half);
  const [left, top] = [middle.x - half.x, middle.y - half.y];
  return {
    width,
    height,
    scale,
    closer,
    middle,
    toPicture: ({ x, y }) => ({ x: (x - left) * scale, y: (y - top) * scale }),
  };
}

/** The map plane fitted into a picture of a given width in pixels, whole or as close as `at` says. */
export function frameOf(width: number, at: MapView | null = null): Frame {
  return at === null
    ? frameAround(width, { x: 0, y: 0 }, 1)
    : frameAround(width, project(at.lon, at.lat), clamp(at.scale, 1, CLOSEST));
}
