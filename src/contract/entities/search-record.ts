import * as v from 'valibot';
import { listOf, PartialDate, PlaceCode, Slug, Text } from '../primitives.ts';
import { keysOf, SEARCH_STATUSES } from '../vocabulary.ts';

const Search = v.strictObject({ query: Text, date: PartialDate, found: Text });

/**
 * What was looked for in a place. `not-searched`: print "not looked for"; `searched-none-found`: print "none found",
 * never "none exists"; `found`: at least one programme of the place is in the dataset.
 */
export const PlaceSearch = v.strictObject({
  place: PlaceCode,
  status: v.picklist(keysOf(SEARCH_STATUSES)),
  searches: listOf(Search),
});

/** What was looked for in a sector, for the years in which no programme was known to name it. */
const SectorSearch = v.strictObject({
  sector: Slug,
  years: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1, 'names no year')),
  ...Search.entries,
});

export const TopicSearch = v.strictObject({
  topic: Text,
  status: v.picklist(['searched-none-found', 'not-read', 'not-searched']),
  note: Text,
});

export const SearchRecord = v.strictObject({
  asOf: PartialDate,
  places: v.array(PlaceSearch),
  sectors: listOf(SectorSearch),
  topics: v.array(TopicSearch),
});
export type SearchRecord = v.InferOutput<typeof SearchRecord>;
