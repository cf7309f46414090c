import * as v from 'valibot';
import { Bilingual, IssuerId, listOf, Text } from '../primitives.ts';
import { ISSUER_KINDS } from '../vocabulary.ts';

/**
 * A body that issues programmes. `nameBasis: background` is general knowledge, not read on a page. `otherChinese`: shorter
 * Chinese names in common use, general knowledge too, by which people look for it.
 */
export const Issuer = v.strictObject({
  id: IssuerId,
  name: Bilingual,
  otherChinese: listOf(Text),
  kind: v.picklist(ISSUER_KINDS),
  nameBasis: v.picklist(['page', 'background']),
  note: v.optional(v.string(), ''),
});
export type Issuer = v.InferOutput<typeof Issuer>;
