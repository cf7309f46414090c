import type { Frame } from './frame.ts';
import type { Area } from './topology.ts';

/** An area as SVG path data in pixels of the picture, to a tenth. */
export function areaPath({ polygons }: Area, { toPicture }: Frame): string {
  const ring = (positions: Area['polygons'][number][number]) =>
    positions.slice(0, -1).map(([x = 0, y = 0]) => {
      const at = toPicture({ x, y });
      return `${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
    });
  return polygons
    .flat()
    .map((positions) => `M${ring(positions).join('L')}Z`)
    .join('');
}
