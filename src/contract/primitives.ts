import * as v from 'valibot';
import { isPartialDate } from './partial-date.ts';

const filled = v.pipe(v.string(), v.minLength(1, 'is empty'));

/** A text in both languages of the dataset. */
export const Bilingual = v.strictObject({ en: filled, zh: filled });
export type Bilingual = v.InferOutput<typeof Bilingual>;

export const Text = filled;
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
export const IssuerId = v.pipe(
  v.string(),
  v.regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'must be upper-case letters or digits joined by hyphens'),
);
export const ProvinceCode = v.pipe(v.string(), v.regex(/^CN-[A-Z]{2}$/, 'must be an ISO 3166-2:CN code such as CN-GD'));
/** Six-digit administrative code, GB/T 2260. */
export const PlaceCode = v.pipe(v.string(), v.regex(/^[0-9]{6}$/, 'must be a six-digit administrative code'));
export const SourceId = v.pipe(v.string(), v.regex(/^s[0-9]+$/, 'must be s1, s2, …'));
/** ISO date, as precise as known: 2026, 2026-04 or 2026-04-28. */
export const PartialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, 'must be a real date written YYYY, YYYY-MM or YYYY-MM-DD'),
);
/** The ids of the sources, inside the same record, that state a fact: at least one. */
export const SourceIds = v.pipe(v.array(SourceId), v.minLength(1, 'names no source'));
export const HttpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be an http or https address'));

/** An absent value is written by leaving the key out; it is served as null. */
export function orNull<TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.optional(v.nullable(schema), null);
}

/** An empty list is written by leaving the key out. */
export function listOf<TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.optional(v.array(schema), []);
}
