import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { keysOf, MEMBER_STATUSES, SEARCH_STATUSES } from '../vocabulary.ts';

export const PlaceDesignation = v.object({
  roster: v.string(),
  status: v.picklist(keysOf(MEMBER_STATUSES)),
  designated: v.nullable(v.string()),
});

/** A point of the map. A place without coordinates of its own is drawn at `drawnAt`, its parent city. */
export const MapPlace = v.object({
  code: v.string(),
  name: Bilingual,
  province: v.string(),
  lon: v.number(),
  lat: v.number(),
  drawnAt: v.nullable(v.string()),
  /** Places on complete rosters under the filter; a roster counts once a place. */
  designations: v.array(PlaceDesignation),
  /** Programmes under the filter issued in the place or naming it. */
  programmes: v.number(),
  /** Whether programmes of the place itself were looked for; `searched` is the day of the last search, where it was noted. */
  search: v.picklist(keysOf(SEARCH_STATUSES)),
  searched: v.nullable(v.string()),
});
export type MapPlace = v.InferOutput<typeof MapPlace>;

export const MapProvince = v.object({
  province: v.string(),
  code: v.string(),
  name: Bilingual,
  /** Designations of the province itself, not of its cities. */
  designations: v.array(PlaceDesignation),
  /** Programmes under the filter issued in the province or naming a place in it. */
  programmes: v.number(),
  /** Whether programmes of the place itself were looked for; `searched` is the day of the last search, where it was noted. */
  search: v.picklist(keysOf(SEARCH_STATUSES)),
  searched: v.nullable(v.string()),
});
export type MapProvince = v.InferOutput<typeof MapProvince>;

export const RosterSummary = v.object({
  id: v.string(),
  title: Bilingual,
  complete: v.boolean(),
  members: v.number(),
  expectedCount: v.nullable(v.number()),
});
export type RosterSummary = v.InferOutput<typeof RosterSummary>;

/** Designated and proposed places; partial rosters are listed with their counts and never drawn. */
export const CityMap = v.object({
  provinces: v.array(MapProvince),
  places: v.array(MapPlace),
  rosters: v.array(RosterSummary),
  /** Members of drawn rosters that have no place on a map. */
  unplaced: v.array(v.object({ roster: v.string(), name: Bilingual })),
});
export type CityMap = v.InferOutput<typeof CityMap>;
