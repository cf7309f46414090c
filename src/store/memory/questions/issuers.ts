import type { IssuerList, IssuerPage } from '#contract/answers/issuer-page.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, NO_FILTER, without } from '#contract/filter/filter.ts';
import type { Index } from '../index/build-index.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { noRows } from '../rows.ts';
import { select } from '../select.ts';
import { profileOf, yearsOf } from './profile.ts';

export function answerIssuers(index: Index, values: FacetValues, filter: Filter): IssuerList {
  const rows = select(index, without(filter, ENDPOINTS.issuers.setsAside));
  const order = new Map(values.issuer.map(({ value }, at) => [value, at]));
  return index.snapshot.issuers
    .map((issuer) => {
      const own = (index.clauses.issuer.get(issuer.id) ?? noRows(index.programmes.length)).new_intersection(rows);
      return { ...issuer, programmes: own.size(), years: yearsOf(index, own) };
    })
    .toSorted((a, b) => b.programmes - a.programmes || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** An issuer with all it signed; null where there is no such issuer. */
export function answerIssuer(
  index: Index,
  values: FacetValues,
  id: string,
  { asOf }: Pick<Filter, 'asOf'>,
): IssuerPage | null {
  const issuer = index.snapshot.issuers.find((other) => other.id === id);
  if (issuer === undefined) return null;
  const rows = select(index, { ...NO_FILTER, issuer: [id], asOf });
  const profile = profileOf(index, values, rows);
  const alone = rows.array().filter((row) => {
    const programme = index.programmes[row];
    return programme !== undefined && programme.issuers.length === 1 && programme.unnamedIssuers === 0;
  });
  return {
    issuer,
    profile: { ...profile, issuers: profile.issuers.filter((other) => other.id !== id) },
    alone: alone.length,
    rosters: index.snapshot.rosters
      .filter(({ issuers }) => issuers.includes(id))
      .map(({ id: roster, title }) => ({ id: roster, name: title })),
  };
}
