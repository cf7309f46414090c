import type { FacetValue } from '#contract/answers/facets.ts';
import type { ListKey } from '#contract/filter/filter.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { BASES, KINDS, LEVELS, RELEVANCES, THEMES } from '#contract/vocabulary.ts';
import { compareText } from '../../compare-text.ts';
import { memberCodes } from '../../member-places.ts';
import type { Index } from './build-index.ts';
import { isCity } from './geography.ts';

/** A value of a clause before it is counted. */
export type UncountedValue = Omit<FacetValue, 'count'>;
export type FacetValues = Readonly<Record<ListKey, readonly UncountedValue[]>>;

const ofVocabulary = (table: Readonly<Record<string, Bilingual>>): UncountedValue[] =>
  Object.entries(table).map(([value, name]) => ({ value, name }));

/** Every value of every list clause, in the order in which a filter bar shows them. */
export function facetValues({ snapshot, clauses, geography }: Index): FacetValues {
  const total = (key: ListKey, value: string) => clauses[key].get(value)?.size() ?? 0;
  const byTotal = (key: ListKey) => (a: { id: string }, b: { id: string }) =>
    total(key, b.id) - total(key, a.id) || compareText(a.id, b.id);
  const moreSectors = byTotal('sector');
  const members = new Set(snapshot.rosters.flatMap((roster) => roster.members.flatMap(memberCodes)));
  const cities = [...geography.places.values()].filter(
    (place) => isCity(place) && (clauses.city.has(place.code) || members.has(place.code)),
  );

  return {
    sector: snapshot.sectors
      .toSorted((a, b) => Number(b.headline) - Number(a.headline) || moreSectors(a, b))
      .map(({ id, name, parent, headline }) => ({
        value: id,
        name,
        headline,
        ...(parent === null ? {} : { parent }),
      })),
    theme: ofVocabulary(THEMES),
    level: ofVocabulary(LEVELS),
    kind: ofVocabulary(KINDS),
    issuer: snapshot.issuers.toSorted(byTotal('issuer')).map(({ id, name }) => ({ value: id, name })),
    province: [...geography.provinces].map(([value, { name }]) => ({ value, name })),
    city: cities.map(({ code, name }) => ({ value: code, name })),
    designation: snapshot.rosters
      .toSorted((a, b) => compareText(a.id, b.id))
      .map(({ id, title }) => ({ value: id, name: title })),
    relevance: ofVocabulary(RELEVANCES),
    basis: ofVocabulary(BASES),
  };
}
