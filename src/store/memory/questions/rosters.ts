import type { RosterList } from '#contract/answers/catalogue.ts';
import type { Roster } from '#contract/entities/roster.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import { compareText } from '../../compare-text.ts';
import { memberCodes } from '../../member-places.ts';
import type { Geography } from '../index/geography.ts';

const accepts = (clause: readonly string[], values: readonly string[]) =>
  clause.length === 0 || values.some((value) => clause.includes(value));

/** Rosters under a filter, with the members designated by `asOf`; one without any left is not listed. */
export function answerRosters(
  rosters: readonly Roster[],
  { places }: Geography,
  { designation, issuer, basis, province, city, asOf }: Filter,
): RosterList {
  const provincesOf = (codes: readonly string[]) => codes.flatMap((code) => places.get(code)?.province ?? []);
  return rosters
    .filter((roster) => accepts(designation, [roster.id]))
    .filter((roster) => accepts(issuer, roster.issuers) && accepts(basis, [roster.basis]))
    .map((roster) => ({
      ...roster,
      members: roster.members.filter((member) => withinDates(member.designated, { from: null, to: null, asOf })),
    }))
    .filter(({ members }) => {
      const codes = members.flatMap(memberCodes);
      const provinces = [...members.map((member) => member.province), ...provincesOf(codes)];
      return members.length > 0 && accepts(province, provinces) && accepts(city, codes);
    })
    .toSorted((a, b) => compareText(a.id, b.id));
}
