import type { Language } from '#contract/vocabulary.ts';
import type { Item } from '../layer.ts';
import { group, line, rect, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type Tokens, TYPE } from '../tokens.ts';
import type { DrawnSite } from './drawn-sites.ts';
import type { Frame } from './frame.ts';
import type { Box } from './overlaps.ts';
import { placeLabels } from './place-labels.ts';
import type { Site } from './sites.ts';

/** Pixels of picture width for each label: more would bury the map. */
const ROOM = 28;
const HEIGHT = TYPE.small + 2;
const MARGIN = 2;
/** How far a label may stand off its circle: those one would miss the furthest, those of a single designation not at all. */
const STANDS_OFF = { missed: 60, other: 38, single: 0 } as const;
/** From this width on, places with a single designation are named beside those with more. */
const NAMES_ALL_FROM = 800;
/** How far into its box a text begins that is set from that side. */
const SHARE = { left: 0, center: 0.5, right: 1 } as const;

/** What a site may be named for, what weighs most first. */
const WEIGHTS: readonly ((drawn: DrawnSite) => number)[] = [
  ({ site }) => site.held,
  ({ site }) => site.pending,
  ({ site }) => site.place.programmes,
];

interface Named extends DrawnSite {
  readonly furthest: number;
  readonly insists: boolean;
}

/** The sites to name: the chosen, then, of the weight the picture is about, those that stand out from the least. */
function namedSites(drawn: readonly DrawnSite[], { width, closer }: Frame): readonly Named[] {
  const mostOf = (weigh: (site: DrawnSite) => number) => Math.max(...drawn.map(weigh));
  const weigh = WEIGHTS.find((weight) => mostOf(weight) > 0) ?? (() => 0);
  const most = mostOf(weigh);
  return drawn
    .filter((site) => site.chosen || closer > 1 || weigh(site) >= (width < NAMES_ALL_FROM ? Math.min(2, most) : 1))
    .toSorted(
      (a, b) =>
        Number(b.chosen) - Number(a.chosen) ||
        weigh(b) - weigh(a) ||
        b.site.pending - a.site.pending ||
        b.site.place.programmes - a.site.place.programmes ||
        Number(a.site.place.code) - Number(b.site.place.code),
    )
    .slice(0, Math.floor((width / ROOM) * closer))
    .map((site) => {
      const insists = site.chosen || (most > 1 && weigh(site) === most);
      const single = most > 1 && weigh(site) <= 1;
      return { ...site, insists, furthest: STANDS_OFF[insists ? 'missed' : single ? 'single' : 'other'] };
    });
}

export interface CityLabels {
  /** Lines to labels that stand off, to lie under the circles. */
  readonly leaders: Shape[];
  /** A name stands for its place, as its circle does. */
  readonly names: Item[];
}

/** Names beside the most designated places, with how many designations each holds where that differs between places. */
export function cityLabels(
  drawn: readonly DrawnSite[],
  frame: Frame,
  taken: readonly Box[],
  lang: Language,
  { ink, soft }: Tokens,
  tipOf: (site: Site) => string,
): CityLabels {
  const { width, height } = frame;
  const differs = drawn.some(({ site }) => site.held > 1);
  const named = namedSites(drawn, frame).map(({ site, circle, chosen, furthest, insists }) => {
    const name = site.place.name[lang];
    const content = differs && site.held > 0 ? `${name} ${site.held}` : name;
    const wish = { circle, width: textWidth(content, TYPE.small, chosen), height: HEIGHT, furthest, insists };
    return { site, content, chosen, wish };
  });
  const placed = placeLabels(
    named.map(({ wish }) => wish),
    drawn.map(({ circle }) => circle),
    { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN },
    taken,
  );
  return {
    leaders: placed.flatMap((label) =>
      label?.leader
        ? [line(label.leader.from.x, label.leader.from.y, label.leader.to.x, label.leader.to.y, soft, 0.75)]
        : [],
    ),
    names: named.flatMap(({ site, content, chosen }, index): Item[] => {
      const label = placed[index];
      if (!label) return [];
      const { box, align } = label;
      const x = box.left + SHARE[align] * box.width;
      return [
        {
          shape: group([
            rect(box.left, box.top, box.width, box.height, { fill: 'transparent' }),
            text(x, box.top + box.height / 2, content, { fill: ink, align, bold: chosen }),
          ]),
          key: site.place.code,
          mark: { kind: 'place', code: site.place.code },
          tip: () => tipOf(site),
        },
      ];
    }),
  };
}
