import * as v from 'valibot';
import { listOf, Text } from '../primitives.ts';

/** A term of the field: the official Chinese, our English, and every other rendering met. */
export const Term = v.strictObject({
  zh: Text,
  en: Text,
  kind: v.picklist(['policy', 'designation', 'metric', 'document-kind', 'sector']),
  otherEnglish: listOf(Text),
  /** Whether the Chinese was met on a page read. */
  seen: v.boolean(),
  note: v.optional(v.string(), ''),
});
export type Term = v.InferOutput<typeof Term>;
