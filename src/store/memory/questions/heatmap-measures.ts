import type { Programme } from '#contract/entities/programme.ts';
import type { Options } from '#contract/options.ts';
import { drawnCodes } from '../../member-places.ts';
import type { Index } from '../index/build-index.ts';
import { isCity } from '../index/geography.ts';
import type { Rows } from '../rows.ts';

/**
 * A number of some programmes. `deepest` is the deepest mention among them of the sector asked of; `province`, where one is
 * given, leaves of their cities those in it.
 */
export type Measure = (rows: Rows, deepest: number, province: string | null) => number;

type Dated = (date: string | null) => boolean;

/** Goals with a number; counts of contents and rules are not goals. */
export function quantifiedGoals({ targets }: Programme): number {
  return targets.filter(({ nature, value }) => nature === 'target' && value !== null).length;
}

/**
 * For each programme the cities, districts and areas that are pilot or host in it, and those designated on a complete
 * roster it set up: neither provinces nor proposed members.
 */
function citiesByRow({ programmes, snapshot, geography }: Index, isIn: Dated): readonly ReadonlySet<string>[] {
  const members = new Map<string, string[]>();
  for (const { programme, complete, members: listed } of snapshot.rosters) {
    if (programme === null || !complete) continue;
    const designated = listed.filter((member) => member.status === 'designated' && isIn(member.designated));
    members.set(programme, [...(members.get(programme) ?? []), ...designated.flatMap(drawnCodes)]);
  }
  const inCity = (code: string) => {
    const place = geography.places.get(code);
    return place !== undefined && isCity(place);
  };
  return programmes.map(({ id, places }) => {
    const named = places.filter(({ role }) => role === 'pilot' || role === 'host').map(({ code }) => code);
    return new Set([...named, ...(members.get(id) ?? [])].filter(inCity));
  });
}

/** `isIn` tells whether a designation of this date counts. */
export function measureOf(index: Index, measure: Options['measure'], isIn: Dated): Measure {
  switch (measure) {
    case 'programmes':
      return (rows) => rows.size();
    case 'depth':
      return (_rows, deepest) => deepest;
    case 'targets': {
      const goals = Uint16Array.from(index.programmes, quantifiedGoals);
      return (rows) => rows.array().reduce((sum, row) => sum + (goals[row] ?? 0), 0);
    }
    case 'cities': {
      const cities = citiesByRow(index, isIn);
      const provinceOf = (code: string) => index.geography.places.get(code)?.province;
      return (rows, _deepest, province) => {
        const all = new Set(rows.array().flatMap((row) => [...(cities[row] ?? [])]));
        return province === null ? all.size : [...all].filter((code) => provinceOf(code) === province).length;
      };
    }
  }
}
