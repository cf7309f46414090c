import type { Facets, FacetValue } from '#contract/answers/facets.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, type ListKey, without } from '#contract/filter/filter.ts';
import type { Index } from '../index/build-index.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { clauseRows, intersect } from '../select.ts';

/** What each value of each clause would leave, that clause set aside. */
export function answerFacets(index: Index, values: FacetValues, filter: Filter): Facets {
  const given = clauseRows(index, without(filter, ENDPOINTS.facets.setsAside));
  const all = intersect(index, given);

  function count(key: ListKey): FacetValue[] {
    const left = given.has(key) ? intersect(index, given, [key]) : all;
    return values[key].map((value) => ({
      ...value,
      count: index.clauses[key].get(value.value)?.intersection_size(left) ?? 0,
    }));
  }
  const anyYear = index.calendar.countByYear(intersect(index, given, ['from', 'to']));

  return {
    total: all.size(),
    ofAll: index.programmes.length,
    sector: count('sector'),
    theme: count('theme'),
    level: count('level'),
    kind: count('kind'),
    issuer: count('issuer'),
    province: count('province'),
    city: count('city'),
    designation: count('designation'),
    relevance: count('relevance'),
    basis: count('basis'),
    year: index.calendar.years.map((year, at) => ({ year, count: anyYear[at] ?? 0 })),
  };
}
