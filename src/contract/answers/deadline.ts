import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { BASES, keysOf, STATUSES } from '../vocabulary.ts';

/** A date up to which a programme wants something, or on which it has something happen. */
export const Deadline = v.object({
  date: v.string(),
  /** `step`: a dated step it names; `end`: the end of its period; `goals`: goals due at that date. */
  kind: v.picklist(['step', 'end', 'goals']),
  /** What is to happen, of a step; else null. */
  text: v.nullable(Bilingual),
  /** How many goals are due, of `goals`; else 0. */
  goals: v.number(),
  programme: v.object({ id: v.string(), name: Bilingual, status: v.picklist(keysOf(STATUSES)) }),
  /** Of several goals, the weakest. */
  basis: v.picklist(keysOf(BASES)),
});
export type Deadline = v.InferOutput<typeof Deadline>;
