import type { Position } from '#charts/map/topology.ts';

/**
 * Gives for a position the nearest of `anchors` within `tolerance`, else the position itself. Two sources rounded the
 * same borders differently; snapped, they share their vertices again and can be simplified as one.
 */
export function snapTo(anchors: Iterable<Position>, tolerance: number): (position: Position) => Position {
  const cell = (value = 0) => Math.floor(value / tolerance);
  const cells = new Map<string, Position[]>();
  for (const anchor of anchors) {
    const key = `${cell(anchor[0])} ${cell(anchor[1])}`;
    const met = cells.get(key);
    if (met) met.push(anchor);
    else cells.set(key, [anchor]);
  }
  const around = [-1, 0, 1];
  return (position) => {
    const [x = 0, y = 0] = position;
    let nearest = position;
    let least = tolerance;
    for (const anchor of around.flatMap((dx) =>
      around.flatMap((dy) => cells.get(`${cell(x) + dx} ${cell(y) + dy}`) ?? []),
    )) {
      const distance = Math.hypot(x - (anchor[0] ?? 0), y - (anchor[1] ?? 0));
      if (distance <= least) [nearest, least] = [anchor, distance];
    }
    return nearest;
  };
}
