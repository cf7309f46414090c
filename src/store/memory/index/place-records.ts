import type { Place } from '#contract/entities/place.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Designation, Roster } from '#contract/entities/roster.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import { memberCodes } from '../../member-places.ts';
import { select } from '../select.ts';
import type { Index } from './build-index.ts';
import { liesIn, placeId } from './place-refs.ts';

/** An entry of a roster with the places it names. */
export interface Entry {
  readonly roster: Roster;
  readonly member: Designation;
  readonly places: readonly Place[];
}

/** What was decided by a day, and for which places. */
export interface PlaceRecords {
  /** In the order of the index. */
  readonly programmes: readonly Programme[];
  readonly entries: readonly Entry[];
  /** Programmes by the id of the place that issued them. */
  readonly issuedBy: ReadonlyMap<string, readonly Programme[]>;
}

export function readRecords(index: Index, { asOf }: Pick<Filter, 'asOf'>): PlaceRecords {
  const rows = select(index, { ...NO_FILTER, asOf });
  const programmes = index.programmes.filter((_, row) => rows.has(row));
  const issuedBy = new Map<string, Programme[]>();
  for (const programme of programmes) {
    const own = issuedBy.get(programme.jurisdiction) ?? [];
    issuedBy.set(programme.jurisdiction, [...own, programme]);
  }
  const entries = index.snapshot.rosters.flatMap((roster) =>
    roster.members
      .filter((member) => withinDates(member.designated, { from: null, to: null, asOf }))
      .map((member) => ({
        roster,
        member,
        places: memberCodes(member).flatMap((code) => index.geography.places.get(code) ?? []),
      })),
  );
  return { programmes, entries, issuedBy };
}

/** Whether an entry names a place or a place in it. An entry without any code is its province's alone. */
export function concerns({ member, places }: Entry, place: Place): boolean {
  if (places.length === 0) return place.kind === 'province' && member.province === place.province;
  return places.some((named) => named.code === place.code || liesIn(named, place));
}

export const ownProgrammes = (place: Place, { issuedBy }: PlaceRecords): readonly Programme[] =>
  issuedBy.get(placeId(place)) ?? [];
