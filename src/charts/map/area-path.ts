import type { Frame } from './frame.ts';
import type { PlanePoint } from './projection.ts';
import type { Area } from './topology.ts';

/** Whether a ring may reach into the picture, its edge included. */
function mayBeSeen(ring: readonly PlanePoint[], { width, height, closer }: Frame): boolean {
  if (closer === 1) return true;
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  return Math.max(...xs) > -1 && Math.min(...xs) < width + 1 && Math.max(...ys) > -1 && Math.min(...ys) < height + 1;
}

/** An area as SVG path data in pixels of the picture, to a tenth; empty where nothing of it can be seen. */
export function areaPath({ polygons }: Area, frame: Frame): string {
  return polygons
    .flat()
    .map((positions) => positions.slice(0, -1).map(([x = 0, y = 0]) => frame.toPicture({ x, y })))
    .filter((ring) => mayBeSeen(ring, frame))
    .map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('');
}
