import * as v from 'valibot';
import { Bilingual, HttpUrl, listOf, orNull, PartialDate, Slug, SourceId, Text } from '../primitives.ts';
import { keysOf, SOURCE_KINDS, SOURCE_LANGUAGES } from '../vocabulary.ts';

/** How one outlet told the 2026 Model–Data Resonance action: what it says and where it differs, in our words. */
export const Story = v.strictObject({
  id: Slug,
  /** The programme told, and the source of that record the story is. */
  programme: Slug,
  source: orNull(SourceId),
  /** The first report, from which the dataset began. */
  first: v.optional(v.boolean(), false),
  outlet: Text,
  title: Text,
  url: orNull(HttpUrl),
  lang: v.picklist(SOURCE_LANGUAGES),
  published: orNull(PartialDate),
  kind: v.picklist(keysOf(SOURCE_KINDS)),
  seen: v.boolean(),
  linkable: v.boolean(),
  says: Bilingual,
  differs: Bilingual,
  /** What the outlet itself files the story under. */
  topic: orNull(Text),
  audiences: listOf(Text),
  outlook: orNull(Text),
  /** Outlets the story names as its own sources, with whether we could read them. */
  cites: listOf(
    v.strictObject({ outlet: Text, lang: v.picklist(SOURCE_LANGUAGES), seen: v.boolean(), url: orNull(HttpUrl) }),
  ),
});
export type Story = v.InferOutput<typeof Story>;
