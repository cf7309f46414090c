import * as v from 'valibot';
import { Bilingual, SourceIds } from '../primitives.ts';

/** What other sources say of a fact, and why the value shown is preferred. */
export const Dispute = v.strictObject({ says: Bilingual, sources: SourceIds, why: Bilingual });
export type Dispute = v.InferOutput<typeof Dispute>;
