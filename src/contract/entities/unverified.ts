import * as v from 'valibot';
import { Bilingual, orNull, Slug, Text } from '../primitives.ts';

/**
 * Something said or supposed that must not be drawn as fact. `never` stays in the file so that nobody adds it again;
 * `labelled` may be shown apart from the facts, with its `label`.
 */
export const Unverified = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^u[0-9]{3,}$/, 'must be u001, u002, …')),
  programme: orNull(Slug),
  roster: orNull(Slug),
  kind: v.picklist(['record', 'fact', 'derived-link', 'designation', 'designation-member']),
  field: Text,
  /** Left as it was found: a text, a list, or a whole record. */
  value: v.optional(v.unknown(), null),
  why: Bilingual,
  show: v.picklist(['never', 'labelled']),
  label: orNull(Bilingual),
});
export type Unverified = v.InferOutput<typeof Unverified>;
