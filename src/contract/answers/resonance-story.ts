import * as v from 'valibot';
import { SectorMention } from '../entities/programme.ts';
import { TopicSearch } from '../entities/search-record.ts';
import { Bilingual } from '../primitives.ts';
import { RESONANCE_TASK_IDS } from '../resonance-task-ids.ts';
import { keysOf, LEVELS } from '../vocabulary.ts';
import { ProgrammePage } from './programme-page.ts';

/** One of the industries the action names, with the programmes that name it or its children. */
const NamedIndustry = v.object({
  ...SectorMention.entries,
  name: Bilingual,
  /** Which industry the notice means is not certain. */
  doubtful: v.boolean(),
  programmes: v.number(),
  /** The same by year of issue, in the order of `years`. */
  byYear: v.array(v.number()),
});

/** A programme the action carries out, at once or through others. `generation`: 1 for a parent, 2 for a parent's parent … */
const Ancestor = v.object({
  id: v.string(),
  title: Bilingual,
  level: v.picklist(keysOf(LEVELS)),
  issued: v.nullable(v.string()),
  generation: v.number(),
  /** What of the line carries it out. `inferred`: our reading, no page names the link. */
  leadsTo: v.array(v.object({ id: v.string(), inferred: v.boolean() })),
});

/**
 * The 2026 Model–Data Resonance action as a story: its record, the industries and tasks it names as the other programmes
 * name them, what it stands on, and what was looked for and not found. Under `asOf`, counts are of what was issued by then.
 */
export const ResonanceStory = v.object({
  page: ProgrammePage,
  /** Years of issue from the first to the last, and all programmes of each. */
  years: v.array(v.object({ year: v.number(), programmes: v.number() })),
  industries: v.array(NamedIndustry),
  /** In the order of the tasks of the record; `programmes` hold words of the task. */
  tasks: v.array(v.object({ id: v.picklist(RESONANCE_TASK_IDS), name: Bilingual, programmes: v.number() })),
  /** The newest first. */
  ancestors: v.array(Ancestor),
  searches: v.array(TopicSearch),
});
export type ResonanceStory = v.InferOutput<typeof ResonanceStory>;
