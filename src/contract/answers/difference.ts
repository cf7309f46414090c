import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';

export const CHANGES = ['appeared', 'changed', 'ended'] as const;

/**
 * One dated fact that makes a difference between two days. `issued`: the programme itself. `child`: a programme `id` that carries
 * it out, where a page names the link. `milestone`: a dated step of its own record. `members`: how many places (`count`) were
 * designated on the roster `id` it set up. `end`: the end of its stated period.
 */
export const Difference = v.variant('kind', [
  v.object({ kind: v.picklist(['issued', 'end']), date: v.string() }),
  v.object({ kind: v.literal('milestone'), date: v.string(), text: Bilingual }),
  v.object({ kind: v.literal('child'), date: v.string(), id: v.string(), text: Bilingual }),
  v.object({ kind: v.literal('members'), date: v.string(), id: v.string(), text: Bilingual, count: v.number() }),
]);
export type Difference = v.InferOutput<typeof Difference>;

/**
 * What became of a programme between the ends of `since` and of `asOf` (without it: of the day of the dataset), and the facts that
 * say so, the earliest first. Absent without `since`, and where no dated fact differs. A programme not yet issued at the first day
 * `appeared`, whatever else became of it; one whose stated period ended in between `ended`; any other `changed`.
 */
export const CHANGE_ENTRIES = {
  change: v.optional(v.picklist(CHANGES)),
  changedBy: v.optional(v.array(Difference)),
};
const Marked = v.object(CHANGE_ENTRIES);
export type Marked = v.InferOutput<typeof Marked>;
