import type { Filter } from '#contract/filter/filter.ts';
import { type CitySizes, radiusOf } from './city-sizes.ts';
import type { Frame } from './frame.ts';
import type { Circle } from './overlaps.ts';
import type { PlanePoint } from './projection.ts';
import { rememberLast } from './remember-last.ts';
import { separate } from './separate.ts';
import type { Site } from './sites.ts';

/** A site where the picture draws it, in pixels. */
export interface DrawnSite {
  readonly site: Site;
  readonly circle: Circle;
  /** Where the place really is. */
  readonly home: PlanePoint;
  /** Radius within which a pointer means this site: half way to the next one at most. */
  readonly reach: number;
  readonly chosen: boolean;
}

/** Pixels between circles. */
const GAP = 0.75;
const FURTHEST_REACH = 14;
/** How much wider the outline makes a chosen circle. */
const CHOSEN_RING = 4;

function reachOf(circle: Circle, circles: readonly Circle[]): number {
  const nearest = Math.min(
    ...circles.filter((other) => other !== circle).map(({ x, y, r }) => Math.hypot(x - circle.x, y - circle.y) - r),
  );
  return Math.max(circle.r, Math.min(FURTHEST_REACH, (nearest + circle.r) / 2));
}

/** Sites laid out so that none hides another, in pixels from the origin of the map plane. */
const settle = rememberLast(
  (sites: readonly Site[], scale: number, sizes: CitySizes, city: readonly string[]): readonly DrawnSite[] => {
    const placed = sites.map((site) => {
      const chosen = [site.place, ...site.others].some(({ code }) => city.includes(code));
      const home = { x: site.at.x * scale, y: site.at.y * scale };
      return { site, home, chosen, r: radiusOf(site, sizes) + (chosen ? CHOSEN_RING : 0) };
    });
    const circles = separate(
      placed.map(({ home, r }) => ({ ...home, r })),
      GAP,
    );
    return placed.flatMap(({ site, home, chosen }, index) => {
      const circle = circles[index];
      return circle === undefined ? [] : [{ site, circle, home, reach: reachOf(circle, circles), chosen }];
    });
  },
);

/** The sites the picture shows, laid out so that none hides another, in the order given. Moving the map lays out nothing anew. */
export function drawnSites(
  sites: readonly Site[],
  frame: Frame,
  sizes: CitySizes,
  { city }: Pick<Filter, 'city'>,
): readonly DrawnSite[] {
  const origin = frame.toPicture({ x: 0, y: 0 });
  const moved = <T extends PlanePoint>(point: T): T => ({ ...point, x: point.x + origin.x, y: point.y + origin.y });
  return settle(sites, frame.scale, sizes, city)
    .map((drawn) => ({ ...drawn, circle: moved(drawn.circle), home: moved(drawn.home) }))
    .filter(({ circle: { x, y } }) => frame.closer === 1 || (x > 0 && x < frame.width && y > 0 && y < frame.height));
}
