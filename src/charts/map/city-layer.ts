import type { CustomSeriesOption } from 'echarts/charts';
import { type Item, layer } from '../layer.ts';
import { circle, group, line, type Shape } from '../shapes.ts';
import type { Tokens } from '../tokens.ts';
import { isNew } from './came.ts';
import type { CitySizes } from './city-sizes.ts';
import type { DrawnSite } from './drawn-sites.ts';
import type { Frame } from './frame.ts';
import type { Site } from './sites.ts';
import type { Standing } from './standing.ts';
import { withinFrame } from './within-frame.ts';

/** A circle moved further than this from its place, in pixels, is tied to it by a line. */
const TIED_FROM = 4;

/** How far the ring of what is new stands off its sign, in pixels. */
const RING_OFF = 2;

/** Dashes and gaps of about 2 pixels that close the circle without a seam. */
function evenDashes(r: number): number[] {
  const round = 2 * Math.PI * r;
  const step = round / Math.max(5, Math.round(round / 4));
  return [step * 0.58, step * 0.42];
}

/** A place's sign at a position: a disc for what it holds, a dashed ring for what is pending, a small open dot for neither. */
export function citySign(
  x: number,
  y: number,
  { held, pending }: Standing,
  { dot, disc, ring }: CitySizes,
  { paper, ink, scale }: Tokens,
): Shape[] {
  const colour = scale[5];
  const hover = (fill: string) => ({ hover: { fill, stroke: ink, lineWidth: 1.5 } });
  if (held + pending === 0)
    return [circle(x, y, dot - 0.5, { fill: paper, stroke: scale[4], lineWidth: 1 }, hover(paper))];
  const r = ring({ held, pending }) - 0.5;
  const dashed = { fill: paper, stroke: colour, lineWidth: 1, lineDash: evenDashes(r) };
  return [
    ...(pending > 0 ? [circle(x, y, r, dashed, hover(paper))] : []),
    ...(held > 0 ? [circle(x, y, disc(held), { fill: colour }, hover(colour))] : []),
  ];
}

/** Around the sign of a place that is new. */
export function newRing(
  x: number,
  y: number,
  standing: Standing,
  { dot, disc, ring }: CitySizes,
  { ink }: Tokens,
): Shape {
  const { held, pending } = standing;
  const sign = pending > 0 ? ring(standing) : held > 0 ? disc(held) : dot;
  return circle(x, y, sign + RING_OFF, { fill: 'none', stroke: ink, lineWidth: 1.25 }, { silent: true });
}

function cityItem(
  drawn: DrawnSite,
  frame: Frame,
  sizes: CitySizes,
  tokens: Tokens,
  tipOf: (site: Site) => string,
): Item {
  const { site, circle: place, reach, chosen } = drawn;
  const { x, y, r } = place;
  return {
    shape: withinFrame(
      frame,
      group([
        circle(x, y, reach, { fill: 'transparent' }),
        ...citySign(x, y, site, sizes, tokens),
        ...([site.place, ...site.others].some(isNew) ? [newRing(x, y, site, sizes, tokens)] : []),
        ...(chosen ? [circle(x, y, r - 1, { fill: 'none', stroke: tokens.seal, lineWidth: 2 })] : []),
      ]),
    ),
    mark: { kind: 'place', code: site.place.code },
    key: site.place.code,
    tip: () => tipOf(site),
  };
}

/** Lines from circles that were moved far to where their places are. */
export function homeLeaders(drawn: readonly DrawnSite[], { soft }: Tokens): Shape[] {
  return drawn
    .filter(({ circle: { x, y, r }, home }) => Math.hypot(x - home.x, y - home.y) > Math.max(TIED_FROM, r))
    .flatMap(({ circle: { x, y }, home }) => [
      line(x, y, home.x, home.y, soft, 0.75),
      circle(home.x, home.y, 1, { fill: soft }, { silent: true }),
    ]);
}

export function cityLayer(
  drawn: readonly DrawnSite[],
  frame: Frame,
  sizes: CitySizes,
  tokens: Tokens,
  tipOf: (site: Site) => string,
): CustomSeriesOption {
  return layer(
    'cities',
    drawn.map((site) => cityItem(site, frame, sizes, tokens, tipOf)),
  );
}
