import * as v from 'valibot';
import { Bilingual, Slug, SourceIds } from '../primitives.ts';

const AUDIENCES = ['policymakers', 'investors', 'engineers', 'researchers'] as const;

/**
 * What we make of a programme, for a reader in a hurry: our summary and whom it concerns, marked as ours, and what others
 * expect of it, marked as their opinion. `sources` are those of the programme's record.
 */
export const Brief = v.strictObject({
  programme: Slug,
  summary: Bilingual,
  audiences: v.array(v.strictObject({ who: v.picklist(AUDIENCES), why: Bilingual })),
  opinions: v.array(v.strictObject({ author: Bilingual, says: Bilingual, sources: SourceIds })),
});
export type Brief = v.InferOutput<typeof Brief>;
