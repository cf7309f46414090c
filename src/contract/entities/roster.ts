import * as v from 'valibot';
import {
  Bilingual,
  IssuerId,
  listOf,
  orNull,
  PartialDate,
  PlaceCode,
  ProvinceCode,
  Slug,
  SourceIds,
  Text,
} from '../primitives.ts';
import { BASES, keysOf, MEMBER_PLACE_KINDS, MEMBER_STATUSES } from '../vocabulary.ts';
import { Source } from './source.ts';

/**
 * One place on a roster. A cluster that spans places lists them in `components` (codes inside the list)
 * and `alsoIn` (codes in other provinces). `place: null` has no administrative code and cannot be drawn.
 */
export const Designation = v.strictObject({
  name: Bilingual,
  placeKind: v.picklist(MEMBER_PLACE_KINDS),
  place: orNull(PlaceCode),
  province: ProvinceCode,
  components: listOf(PlaceCode),
  alsoIn: listOf(PlaceCode),
  status: v.picklist(keysOf(MEMBER_STATUSES)),
  designated: orNull(PartialDate),
  /** What the date marks: a letter, an announcement, a launch … */
  dateKind: orNull(Text),
  batch: orNull(Text),
  documentNumber: orNull(Text),
  field: orNull(Bilingual),
  hub: orNull(Bilingual),
  builder: orNull(Bilingual),
  note: orNull(Text),
  sources: SourceIds,
});
export type Designation = v.InferOutput<typeof Designation>;

/** A list of places given one title by the state. Only a `complete` roster may be drawn as a layer. */
export const Roster = v.strictObject({
  id: Slug,
  title: Bilingual,
  programme: orNull(Slug),
  issuers: listOf(IssuerId),
  documentNumber: orNull(Text),
  complete: v.boolean(),
  /** The number of members officially stated; null where no page states one. */
  expectedCount: orNull(v.pipe(v.number(), v.integer(), v.minValue(1))),
  basis: v.picklist(keysOf(BASES)),
  notes: orNull(Bilingual),
  sources: v.pipe(v.array(Source), v.minLength(1, 'names no source')),
  members: v.pipe(v.array(Designation), v.minLength(1, 'names no member')),
});
export type Roster = v.InferOutput<typeof Roster>;
