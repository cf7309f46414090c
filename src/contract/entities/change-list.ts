import * as v from 'valibot';
import { listOf, orNull, PartialDate, Text } from '../primitives.ts';

/** The kinds of record whose changes are told. */
export const CHANGED_KINDS = ['programme', 'roster', 'figure', 'story', 'term', 'unverified'] as const;

const Named = { kind: v.picklist(CHANGED_KINDS), id: Text };
/** One field of a record; `before` and `after` are told where they are short, and absent where the field was. */
export const FieldChange = v.strictObject({ field: Text, before: orNull(Text), after: orNull(Text) });

/** What one version of the dataset changed against the one before it; `id` is the version. */
export const ChangeList = v.strictObject({
  id: PartialDate,
  /** The version compared with; null for the first. */
  since: orNull(PartialDate),
  added: listOf(v.strictObject(Named)),
  removed: listOf(v.strictObject(Named)),
  changed: listOf(v.strictObject({ ...Named, fields: v.array(FieldChange) })),
});
export type ChangeList = v.InferOutput<typeof ChangeList>;
