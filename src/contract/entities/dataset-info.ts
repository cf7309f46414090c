import * as v from 'valibot';
import { Bilingual, HttpUrl, orNull, PartialDate, Slug, Text } from '../primitives.ts';

/** Who and what the dataset is: its version (a date), licence and the credits its parts require. */
export const DatasetInfo = v.strictObject({
  id: Slug,
  title: Bilingual,
  description: Bilingual,
  version: PartialDate,
  /** The day up to which pages were read. */
  asOf: PartialDate,
  licence: v.strictObject({ id: Text, title: Text, url: HttpUrl }),
  credits: v.array(v.strictObject({ part: Text, credit: Text, licence: Text, url: orNull(HttpUrl) })),
});
export type DatasetInfo = v.InferOutput<typeof DatasetInfo>;
