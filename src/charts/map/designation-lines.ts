import type { RosterSummary } from '#contract/answers/city-map.ts';
import { earliest, yearOf } from '#contract/partial-date.ts';
import { type Language, MEMBER_STATUSES } from '#contract/vocabulary.ts';
import type { MapWords } from '#words/map-words.ts';
import type { Named } from '../chart.ts';
import type { PlaceDesignation } from './standing.ts';

const dayOf = ({ designated }: PlaceDesignation) => (designated === null ? '9999' : earliest(designated));
const byDate = (a: PlaceDesignation, b: PlaceDesignation) => dayOf(a).localeCompare(dayOf(b));

/** Tells each designation: its roster, how firm it is, and since when; the oldest first. */
export function designationLines(
  rosters: readonly Pick<RosterSummary, 'id' | 'title'>[],
  words: MapWords,
  lang: Language,
): (designations: readonly PlaceDesignation[]) => Named[] {
  const titles = new Map(rosters.map(({ id, title }) => [id, title[lang]]));
  return (designations) =>
    designations.toSorted(byDate).map(({ roster, status, designated }) => ({
      text: words.designation(
        titles.get(roster) ?? roster,
        MEMBER_STATUSES[status][lang],
        designated === null ? null : yearOf(designated),
      ),
      to: { page: 'roster', id: roster },
    }));
}
