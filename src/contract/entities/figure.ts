import * as v from 'valibot';
import { Bilingual, HttpUrl, orNull, PartialDate, Slug, Text } from '../primitives.ts';
import { BASES, keysOf, OPERATORS, SOURCE_KINDS, SOURCE_LANGUAGES } from '../vocabulary.ts';

/**
 * An outcome or baseline of a sector, never a target. Figures of different `series` must not be mixed in one chart.
 * `sector: all` is the whole of industry.
 */
export const Figure = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^fig-[0-9]{3,}$/, 'must be fig-001, fig-002, …')),
  sector: Slug,
  metric: Bilingual,
  operator: v.picklist(OPERATORS),
  value: v.number(),
  unit: Text,
  unitNote: orNull(Text),
  asOf: PartialDate,
  scope: Text,
  series: orNull(Text),
  basis: v.picklist(keysOf(BASES)),
  source: v.strictObject({
    outlet: Text,
    title: Text,
    url: orNull(HttpUrl),
    lang: v.picklist(SOURCE_LANGUAGES),
    published: orNull(PartialDate),
    kind: v.picklist(keysOf(SOURCE_KINDS)),
    seen: v.boolean(),
    linkable: v.boolean(),
  }),
  note: v.optional(v.string(), ''),
});
export type Figure = v.InferOutput<typeof Figure>;
