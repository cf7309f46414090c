import * as v from 'valibot';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { HttpUrl, PartialDate } from '#contract/primitives.ts';
import { keysOf } from '#contract/vocabulary.ts';

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** By what a picture comes back: where it was seen, what was asked, and what the answer was, all of it as hashes. */
export const PictureMetadata = v.object({
  format: v.literal('resonance-picture'),
  /** The whole address of the view. */
  view: HttpUrl,
  endpoint: v.picklist(keysOf(ENDPOINTS)),
  /** What the API was asked, without `?`. */
  query: v.string(),
  /** Version and hash of the dataset that answered. */
  version: PartialDate,
  datasetHash: Hash,
  /** `rowsHash` and `rowDigests` of the first table of the answer. */
  rowsHash: Hash,
  rows: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/))),
});
export type PictureMetadata = v.InferOutput<typeof PictureMetadata>;

export function parsePictureMetadata(text: string): PictureMetadata | null {
  try {
    const { success, output } = v.safeParse(PictureMetadata, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null; // It was cut or bent.
  }
}
