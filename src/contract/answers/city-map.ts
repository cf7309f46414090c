import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { keysOf, MEMBER_STATUSES, OPERATORS, SEARCH_STATUSES } from '../vocabulary.ts';

export const PlaceDesignation = v.object({
  roster: v.string(),
  status: v.picklist(keysOf(MEMBER_STATUSES)),
  designated: v.nullable(v.string()),
});

/** Under `since`: how many places on rosters, designated and not only nominated, and how many programmes came after that day. */
const Appeared = v.optional(v.object({ designations: v.number(), programmes: v.number() }));

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
  appeared: Appeared,
});
export type MapPlace = v.InferOutput<typeof MapPlace>;

/** A province's target for 2027, in % as stated: not to be compared exactly, as it is not known whether all measure it alike. */
export const AdoptionTarget = v.object({
  value: v.number(),
  operator: v.nullable(v.picklist(OPERATORS)),
  metric: Bilingual,
  programme: v.string(),
  title: Bilingual,
  /** How many pages state it. */
  sources: v.number(),
});
export type AdoptionTarget = v.InferOutput<typeof AdoptionTarget>;

export const MapProvince = v.object({
  province: v.string(),
  code: v.string(),
  name: Bilingual,
  /** Designations of the province itself, not of its cities. */
  designations: v.array(PlaceDesignation),
  /** Programmes under the filter issued in the province or naming a place in it. */
  programmes: v.number(),
  /** Year of the first programme under the filter that the province or a place in it issued; null where none has a date. */
  first: v.nullable(v.number()),
  /**
   * Adoption of new intelligent terminals and agents by 2027, from the first programme under the filter in which the
   * province itself states it; null where none does.
   */
  adoption: v.nullable(AdoptionTarget),
  /** Whether programmes of the place itself were looked for; `searched` is the day of the last search, where it was noted. */
  search: v.picklist(keysOf(SEARCH_STATUSES)),
  searched: v.nullable(v.string()),
  appeared: Appeared,
});
export type MapProvince = v.InferOutput<typeof MapProvince>;

export const RosterSummary = v.object({
  id: v.string(),
  title: Bilingual,
  complete: v.boolean(),
  members: v.number(),
  expectedCount: v.nullable(v.number()),
  /** First and last year of designation; null where no date is known. */
  years: v.nullable(v.tuple([v.number(), v.number()])),
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
