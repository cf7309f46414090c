import { yearOf } from '#contract/partial-date.ts';
import type { Records } from '../records.ts';
import type { Rule } from './rule.ts';

/** Codes of places that have a programme of their own: a province by its ISO code, a place by its own. */
function placesWithProgrammes({ programmes, places }: Records): Set<string> {
  const seats = new Map(
    places.filter(({ value }) => value.kind === 'province').map(({ value }) => [value.province, value.code]),
  );
  return new Set(programmes.map(({ value }) => seats.get(value.jurisdiction) ?? value.jurisdiction));
}

export const searchedPlacesExist: Rule = function* ({ searches, places }) {
  const known = new Set(places.map(({ value }) => value.code));
  const met = new Set<string>();
  for (const [index, { place }] of searches.value.places.entries()) {
    if (!known.has(place)) yield searches.faultAt(['places', index, 'place'], `unknown place "${place}"`);
    if (met.has(place)) yield searches.faultAt(['places', index, 'place'], `"${place}" stands twice`);
    met.add(place);
  }
};

export const everyPlaceHasASearchStatus: Rule = function* ({ searches, places }) {
  const listed = new Set(searches.value.places.map(({ place }) => place));
  for (const { value, faultAt } of places) {
    if (!listed.has(value.code)) yield faultAt(['code'], `${value.code} is not in searches.yaml: was it looked for?`);
  }
};

/** The three kinds of nothing, and something: each agrees with what the dataset holds. */
export const searchStatusIsTrue: Rule = function* (records) {
  const { searches } = records;
  const withProgrammes = placesWithProgrammes(records);
  for (const [index, { place, status, searches: made }] of searches.value.places.entries()) {
    const at = ['places', index, 'status'];
    if (status === 'found' && !withProgrammes.has(place))
      yield searches.faultAt(at, `is found, but no programme is issued in ${place}`);
    if (status !== 'found' && withProgrammes.has(place))
      yield searches.faultAt(at, `is ${status}, but a programme is issued in ${place}`);
    if (status === 'not-searched' && made.length > 0)
      yield searches.faultAt(at, 'is not-searched, but searches are recorded');
  }
};

/** A search of a sector is for years in which nothing is known; where something is found later, the years are taken out. */
export const sectorSearchesFitTheRecord: Rule = function* ({ searches, sectors, programmes }) {
  const parentOf = new Map(sectors.map(({ value }) => [value.id, value.parent]));
  const named = new Set(
    programmes.flatMap(({ value: { issued, sectors: mentions } }) =>
      issued === null
        ? []
        : mentions.flatMap(({ id }) => [id, parentOf.get(id)].map((sector) => `${sector} ${yearOf(issued)}`)),
    ),
  );
  for (const [index, { sector, years }] of searches.value.sectors.entries()) {
    if (!parentOf.has(sector)) yield searches.faultAt(['sectors', index, 'sector'], `unknown sector "${sector}"`);
    for (const [at, year] of years.entries()) {
      if (named.has(`${sector} ${year}`)) {
        yield searches.faultAt(
          ['sectors', index, 'years', at],
          `a programme of ${year} names ${sector}; take the year out`,
        );
      }
    }
  }
};
