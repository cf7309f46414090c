import type { Programme } from '#contract/entities/programme.ts';
import type { Roster } from '#contract/entities/roster.ts';
import { memberCodes } from '../../member-places.ts';
import { noRows, type Rows } from '../rows.ts';
import type { Geography } from './geography.ts';

interface Touching {
  readonly geography: Geography;
  readonly province: ReadonlyMap<string, Rows>;
  readonly city: ReadonlyMap<string, Rows>;
}

const isProvinceLevel = (code: string) => code.endsWith('0000');

/**
 * Rows of the programme that set a roster up and of those issued in, or naming, one of its members. A province-level
 * member is touched by whatever touches the province, any other by its own code alone.
 */
export function indexRosters(
  rosters: readonly Roster[],
  programmes: readonly Programme[],
  { geography, province, city }: Touching,
): ReadonlyMap<string, Rows> {
  const rowOf = new Map(programmes.map((programme, row) => [programme.id, row]));
  const touching = (code: string) =>
    isProvinceLevel(code) ? province.get(geography.places.get(code)?.province ?? '') : city.get(code);

  return new Map(
    rosters.map((roster) => {
      const rows = noRows(programmes.length);
      const founder = roster.programme === null ? undefined : rowOf.get(roster.programme);
      if (founder !== undefined) rows.add(founder);
      for (const code of new Set(roster.members.flatMap(memberCodes))) {
        const touched = touching(code);
        if (touched !== undefined) rows.union(touched);
      }
      return [roster.id, rows];
    }),
  );
}
