import type { CityMap } from '#contract/answers/city-map.ts';
import type { MapWords } from '#words/map-words.ts';
import { type Shade, shadeBins } from './shade.ts';
import { standingOf } from './standing.ts';

/** How many designations a province holds, by its id: its own and those of its places. */
export function heldByProvince({ provinces, places }: CityMap): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { province, designations } of [...provinces, ...places])
    held.set(province, (held.get(province) ?? 0) + standingOf(designations).held);
  return held;
}

/** How many of them came since the day compared with. */
export function cameByProvince({ provinces, places }: CityMap): ReadonlyMap<string, number> {
  const came = new Map<string, number>();
  for (const { province, appeared } of [...provinces, ...places])
    came.set(province, (came.get(province) ?? 0) + (appeared?.designations ?? 0));
  return came;
}

/** The shade of a tile where no other is chosen: how many designations it holds. */
export function tileShade(held: ReadonlyMap<string, number>, words: MapWords['tiles']): Shade {
  const bins = shadeBins(
    [...held.values()].filter((number) => number > 0),
    true,
  );
  return {
    bins,
    stepOf: ({ province }) => {
      const number = held.get(province) ?? 0;
      return bins.find(({ from, to }) => from <= number && number <= to)?.step ?? null;
    },
    valueOf: ({ province }) => held.get(province) || null,
    extremes: words.extremes,
    labelOf: ({ from, to }) => words.range(from, to),
    tell: () => '',
    none: words.none,
    note: '',
  };
}
