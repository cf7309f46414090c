import type { PlaceEntry } from '#contract/answers/place-page.ts';
import type { Place } from '#contract/entities/place.ts';
import { earliest } from '#contract/partial-date.ts';
import { basisFrom } from '../../claims.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import { concerns, type Entry, type PlaceRecords } from '../index/place-records.ts';
import { placeRef } from '../index/place-refs.ts';

const UNDATED = '9999';
const dayOf = ({ member }: Entry) => (member.designated === null ? UNDATED : earliest(member.designated));

function entryOf({ roster, member, places }: Entry, { programmes }: Index): PlaceEntry {
  const { id, title, complete, members, expectedCount } = roster;
  const founder = programmes.find((programme) => programme.id === roster.programme);
  return {
    roster: { id, name: title, complete, members: members.length, expectedCount },
    programme: founder === undefined ? null : { id: founder.id, name: founder.shortTitle },
    name: member.name,
    cluster: member.placeKind === 'cluster',
    places: places.map(placeRef),
    status: member.status,
    designated: member.designated,
    dateKind: member.dateKind,
    batch: member.batch,
    documentNumber: member.documentNumber ?? roster.documentNumber,
    field: member.field,
    hub: member.hub,
    builder: member.builder,
    note: member.note,
    sources: roster.sources.filter((source) => member.sources.includes(source.id)),
    basis: basisFrom(roster.sources, member.sources),
  };
}

/** Every entry of a roster that names the place or a place in it: rosters by their first such entry, entries by date. */
export function entriesOf(place: Place, index: Index, { entries }: PlaceRecords): PlaceEntry[] {
  const own = entries
    .filter((entry) => concerns(entry, place))
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.member.name.en, b.member.name.en));
  const rosters = [...new Set(own.map(({ roster }) => roster))];
  return rosters.flatMap((roster) =>
    own.filter((entry) => entry.roster === roster).map((entry) => entryOf(entry, index)),
  );
}
