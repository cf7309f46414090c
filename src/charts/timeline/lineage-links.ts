import { type Paint, path, type Shape } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import type { Lineage, Link } from './lineage.ts';
import type { PlacedBar } from './place-lanes.ts';

/** How far before the child a link leaves its parent, where the parent lasts as long. */
const BEND = 26;

/** Where both ends stand in several lanes, the two that are nearest to one another. */
function nearest(parents: readonly PlacedBar[], children: readonly PlacedBar[]) {
  const pairs = parents.flatMap((parent) => children.map((child) => ({ parent, child })));
  return pairs.toSorted((a, b) => Math.abs(a.parent.y - a.child.y) - Math.abs(b.parent.y - b.child.y))[0];
}

/** A curve that leaves the parent's bar upright and comes to the start of the child's level with it, as SVG path data. */
export function linkPath(parent: PlacedBar, child: PlacedBar, height: number): string {
  const [x, y] = [child.extent.from, child.y + height / 2];
  const from = parent.y + height / 2;
  const leave = Math.max(parent.extent.from, Math.min(x - BEND, parent.extent.to));
  return `M${leave} ${from}Q${leave} ${y} ${x} ${y}`;
}

/** A thin line; dashed where the link is our reading. */
export function linkPaint(inferred: boolean, theme: ThemeName): Paint {
  return { fill: 'none', stroke: TOKENS[theme].seal, lineWidth: 1, ...(inferred ? { lineDash: [4, 3] } : {}) };
}

/** One thin line for each link of which both ends are drawn; dashed where the link is our reading. */
export function lineageLinks(
  { links }: Pick<Lineage, 'links'>,
  bars: readonly PlacedBar[],
  height: number,
  theme: ThemeName,
): Shape[] {
  const placed = (id: string) => bars.filter(({ bar }) => bar.id === id);
  return links.flatMap(({ parent, child, inferred }: Link) => {
    const pair = nearest(placed(parent), placed(child));
    if (pair === undefined) return [];
    return [path(linkPath(pair.parent, pair.child, height), linkPaint(inferred, theme), { silent: true })];
  });
}
