import * as v from 'valibot';
import { PartialDate, PlaceCode, Text, listOf } from '../primitives.ts';

const Search = v.strictObject({ query: Text, date: PartialDate, found: Text });

/**
 * What was looked for in a place. `not-searched`: print "not looked for"; `searched-none-found`: print "none found",
 * never "none exists"; `found`: at least one programme of the place is in the dataset.
 */
export const PlaceSearch = v.strictObject({
  place: PlaceCode,
  status: v.picklist(['found', 'searched-none-found', 'not-searched']),
  searches: listOf(Search),
});

export const TopicSearch = v.strictObject({
  topic: Text,
  status: v.picklist(['searched-none-found', 'not-read', 'not-searched']),
  note: Text,
});

export const SearchRecord = v.strictObject({
  asOf: PartialDate,
  places: v.array(PlaceSearch),
  topics: v.array(TopicSearch),
});
export type SearchRecord = v.InferOutput<typeof SearchRecord>;
