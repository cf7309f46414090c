import type { FoundedDesignation, RosterPage } from '#contract/answers/roster-page.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import { earliest } from '#contract/partial-date.ts';
import { foundMembers } from '../../claims.ts';
import { compareText } from '../../compare-text.ts';
import { memberCodes } from '../../member-places.ts';
import type { Index } from '../index/build-index.ts';

const UNDATED = '9999';
const dayOf = ({ designated }: FoundedDesignation) => (designated === null ? UNDATED : earliest(designated));

/** A roster with the members designated by `asOf`; null where there is no such roster. */
export function answerRoster(index: Index, id: string, { asOf }: Pick<Filter, 'asOf'>): RosterPage | null {
  const { snapshot, programmes, geography } = index;
  const roster = snapshot.rosters.find((other) => other.id === id);
  if (roster === undefined) return null;
  const seat = (province: string) => geography.provinces.get(province);
  const codeOf = ({ province }: FoundedDesignation) => seat(province)?.code ?? province;
  const members = foundMembers(roster)
    .filter(({ designated }) => withinDates(designated, { from: null, to: null, asOf }))
    .toSorted(
      (a, b) =>
        compareText(dayOf(a), dayOf(b)) || compareText(codeOf(a), codeOf(b)) || compareText(a.name.en, b.name.en),
    );
  const codes = [...new Set(members.flatMap(memberCodes))].sort();
  const founder = programmes.find((programme) => programme.id === roster.programme);
  return {
    roster: { ...roster, members },
    recorded: roster.members.length,
    programme: founder === undefined ? null : { id: founder.id, title: founder.title, issued: founder.issued },
    issuers: snapshot.issuers
      .filter((issuer) => roster.issuers.includes(issuer.id))
      .map(({ id: issuer, name }) => ({ id: issuer, name })),
    places: codes.flatMap((code) => {
      const name = geography.places.get(code)?.name;
      return name === undefined ? [] : [{ id: code, name }];
    }),
    provinces: [...new Set(members.map(({ province }) => province))].sort().flatMap((province) => {
      const place = seat(province);
      return place === undefined ? [] : [{ id: province, name: place.name, code: place.code }];
    }),
    unverified: snapshot.unverified.filter((entry) => entry.show === 'labelled' && entry.roster === id),
  };
}
