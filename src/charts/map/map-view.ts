import type { MapView } from '../chart.ts';
import { type Frame, frameAround, frameOf } from './frame.ts';
import { clamp } from './overlaps.ts';
import { type PlanePoint, unproject } from './projection.ts';
import { CLOSEST } from './zoom-range.ts';

/** The view a frame shows; null is the whole. */
export function viewOf({ middle, closer }: Frame): MapView | null {
  return closer === 1 ? null : { ...unproject(middle), scale: closer };
}

/** The view `factor` times closer; what stands at `about`, in pixels of the picture, stays where it is. Null is the whole. */
export function zoomedMap(width: number, at: MapView | null, factor: number, about?: PlanePoint): MapView | null {
  const frame = frameOf(width, at);
  const closer = clamp(frame.closer * factor, 1, CLOSEST);
  const off = about ? { x: about.x - width / 2, y: about.y - frame.height / 2 } : { x: 0, y: 0 };
  // What one pixel less of the picture weighs at either scale, in kilometres.
  const gain = (1 - frame.closer / closer) / frame.scale;
  const middle = { x: frame.middle.x + off.x * gain, y: frame.middle.y + off.y * gain };
  return viewOf(frameAround(width, middle, closer));
}

/** The view after its land was moved by so many pixels; it never leaves the picture. */
export function movedMap(width: number, at: MapView | null, by: PlanePoint): MapView | null {
  const { middle, scale, closer } = frameOf(width, at);
  return viewOf(frameAround(width, { x: middle.x - by.x / scale, y: middle.y - by.y / scale }, closer));
}
