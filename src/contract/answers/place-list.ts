import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { keysOf, PLACE_KINDS, SEARCH_STATUSES } from '../vocabulary.ts';

/** A place by the id of its page: the ISO code of a province, the six digits of any other. */
export const PlaceRef = v.object({
  id: v.string(),
  code: v.string(),
  name: Bilingual,
  kind: v.picklist(PLACE_KINDS),
});
export type PlaceRef = v.InferOutput<typeof PlaceRef>;

/**
 * A place with what is recorded of it. `designated` are entries of rosters, complete or partial, that name it or, of a
 * province or a city, a place in it; `pending` those only proposed or planned. `own` are programmes it issued, `within`
 * those its places issued. `search`: whether programmes of its own were looked for, `searched`: the day of the last search,
 * where one was noted.
 */
export const PlaceSummary = v.object({
  ...PlaceRef.entries,
  designated: v.number(),
  pending: v.number(),
  own: v.number(),
  within: v.number(),
  search: v.picklist(keysOf(SEARCH_STATUSES)),
  searched: v.nullable(v.string()),
});
export type PlaceSummary = v.InferOutput<typeof PlaceSummary>;

/** The provinces in order of code, each with the places in it; under `asOf`, with what was decided by that day. */
export const PlaceList = v.array(v.object({ ...PlaceSummary.entries, places: v.array(PlaceSummary) }));
export type PlaceList = v.InferOutput<typeof PlaceList>;
