import { PROVINCES } from './geometry.ts';
import type { PlanePoint } from './projection.ts';
import type { Position } from './topology.ts';

/** The share of the way from the middle of the picture to its edge within which some land must lie. */
const WITHIN = 0.7;

const RINGS = PROVINCES.flatMap(({ polygons }) => polygons.flat());

/** Whether a ray to the west crosses the rings an odd number of times: holes count as what they are. */
function isOnLand({ x, y }: PlanePoint): boolean {
  const crosses = (ring: readonly Position[]) =>
    ring.reduce((sum, [ax = 0, ay = 0], index) => {
      const [bx = 0, by = 0] = ring[index + 1] ?? [ax, ay];
      return ay > y !== by > y && x > ax + ((y - ay) * (bx - ax)) / (by - ay) ? sum + 1 : sum;
    }, 0);
  return RINGS.reduce((sum, ring) => sum + crosses(ring), 0) % 2 === 1;
}

/** The least change of a coordinate after which another lies within `room` of it. */
const lacking = (from: number, to: number, room: number) =>
  Math.sign(to - from) * Math.max(0, Math.abs(to - from) - room);

/** The middle of a picture, moved as little as it takes for land of a province to lie well within; `half` is half its size. */
export function nearLand(middle: PlanePoint, half: PlanePoint): PlanePoint {
  if (isOnLand(middle)) return middle;
  let [least, dx, dy] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const [x = 0, y = 0] of RINGS.flat()) {
    const [right, down] = [lacking(middle.x, x, half.x * WITHIN), lacking(middle.y, y, half.y * WITHIN)];
    const way = Math.hypot(right, down);
    if (way < least) [least, dx, dy] = [way, right, down];
    if (way === 0) break;
  }
  return { x: middle.x + dx, y: middle.y + dy };
}
