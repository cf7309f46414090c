import * as v from 'valibot';
import { Bilingual, listOf, orNull, Slug, Text } from '../primitives.ts';
import { keysOf, SECTOR_GROUPS } from '../vocabulary.ts';

/**
 * An industry. A filter on a sector with children includes the children; `overlaps` is information only.
 * `inResonance`: one of the twenty of the 2026 Model–Data Resonance notice. Codes (GB/T 4754, ISIC rev. 4) are
 * general knowledge, on no page read.
 */
export const Sector = v.strictObject({
  id: Slug,
  name: Bilingual,
  group: v.picklist(keysOf(SECTOR_GROUPS)),
  parent: orNull(Slug),
  overlaps: listOf(Slug),
  headline: v.optional(v.boolean(), false),
  inResonance: v.optional(v.boolean(), false),
  inResonanceDoubtful: v.optional(v.boolean(), false),
  gbt4754: listOf(Text),
  isic4: listOf(Text),
  note: v.optional(v.string(), ''),
});
export type Sector = v.InferOutput<typeof Sector>;
