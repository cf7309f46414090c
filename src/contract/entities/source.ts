import * as v from 'valibot';
import { HttpUrl, orNull, PartialDate, SourceId, Text } from '../primitives.ts';
import { keysOf, SOURCE_KINDS, SOURCE_LANGUAGES, SOURCE_TEXTS } from '../vocabulary.ts';

/**
 * A page that states facts. `seen: false` is an address somebody named and nobody opened: it proves nothing.
 * `linkable: false` is cited by outlet only (no address, a bare IP, a hijacked or unrelated host).
 * Sources with the same `copyOf` letter are copies of one text and count once.
 * `about: context` speaks of a draft, of progress or of the policy line, not of this very document: it is no witness of it.
 */
export const Source = v.strictObject({
  id: SourceId,
  outlet: Text,
  title: Text,
  url: orNull(HttpUrl),
  lang: v.picklist(SOURCE_LANGUAGES),
  published: orNull(PartialDate),
  kind: v.picklist(keysOf(SOURCE_KINDS)),
  text: v.picklist(keysOf(SOURCE_TEXTS)),
  seen: v.boolean(),
  linkable: v.boolean(),
  about: v.optional(v.picklist(['document', 'context']), 'document'),
  copyOf: orNull(v.pipe(v.string(), v.regex(/^[A-Z]$/, 'must be one capital letter'))),
});
export type Source = v.InferOutput<typeof Source>;
