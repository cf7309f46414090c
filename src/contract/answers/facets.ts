import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';

/** One value a clause can take; `count` is the programmes it would leave, the facet's own clause set aside. */
export const FacetValue = v.object({
  value: v.string(),
  name: Bilingual,
  count: v.number(),
  parent: v.optional(v.string()),
  headline: v.optional(v.boolean()),
});
export type FacetValue = v.InferOutput<typeof FacetValue>;

const values = v.array(FacetValue);

/** Every value of every clause, so that a filter bar needs this answer alone. */
export const Facets = v.object({
  /** Programmes under the filter, and in the whole dataset. */
  total: v.number(),
  ofAll: v.number(),
  sector: values,
  theme: values,
  level: values,
  kind: values,
  issuer: values,
  province: values,
  city: values,
  designation: values,
  relevance: values,
  basis: values,
  /** Programmes by year of issue, `from` and `to` set aside. */
  year: v.array(v.object({ year: v.number(), count: v.number() })),
});
export type Facets = v.InferOutput<typeof Facets>;
