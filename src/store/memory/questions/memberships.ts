import type { CityMap, MapPlace } from '#contract/answers/city-map.ts';
import type { Designation, Roster } from '#contract/entities/roster.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import { earliest } from '#contract/partial-date.ts';
import { keysOf, MEMBER_STATUSES } from '#contract/vocabulary.ts';
import { compareText } from '../../compare-text.ts';
import { drawnCodes } from '../../member-places.ts';

type PlaceDesignation = MapPlace['designations'][number];
type Standing = Pick<Designation, 'status' | 'designated'>;

export interface Memberships {
  /** By place code: each roster once, in order of roster id. */
  readonly byPlace: ReadonlyMap<string, readonly PlaceDesignation[]>;
  readonly unplaced: CityMap['unplaced'];
}

const STATUSES = keysOf(MEMBER_STATUSES);
const dayOf = ({ designated }: Standing) => (designated === null ? '9999' : earliest(designated));

/** Of a place's entries on one roster the firmest stands for it, of these the first. */
function byStanding(a: Standing, b: Standing): number {
  return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || compareText(dayOf(a), dayOf(b));
}

/** True of the rosters a map may draw under a filter: complete, not passed over by `designation` or `issuer`. */
function isDrawn(roster: Roster, { designation, issuer }: Filter): boolean {
  if (!roster.complete) return false;
  if (designation.length > 0 && !designation.includes(roster.id)) return false;
  return issuer.length === 0 || roster.issuers.some((id) => issuer.includes(id));
}

/**
 * Places on the drawn rosters, narrowed by `designation`, `issuer` and dates of designation.
 * `stood` leaves out further dates of designation. A member with no place among `onMap` stands in `unplaced`.
 */
export function readMemberships(
  rosters: readonly Roster[],
  filter: Filter,
  onMap: (code: string) => boolean,
  stood: (date: string | null) => boolean = () => true,
): Memberships {
  const byPlace = new Map<string, PlaceDesignation[]>();
  const unplaced: CityMap['unplaced'] = [];
  const drawn = rosters.filter((roster) => isDrawn(roster, filter)).toSorted((a, b) => compareText(a.id, b.id));
  for (const roster of drawn) {
    const members = roster.members
      .filter(({ designated }) => withinDates(designated, filter) && stood(designated))
      .toSorted(byStanding);
    const met = new Set<string>();
    for (const member of members) {
      const codes = drawnCodes(member).filter(onMap);
      if (codes.length === 0) unplaced.push({ roster: roster.id, name: member.name });
      for (const code of codes) {
        if (met.has(code)) continue;
        met.add(code);
        const { status, designated } = member;
        byPlace.set(code, [...(byPlace.get(code) ?? []), { roster: roster.id, status, designated }]);
      }
    }
  }
  return { byPlace, unplaced };
}
