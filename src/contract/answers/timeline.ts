import * as v from 'valibot';
import { OPTIONS } from '../options.ts';
import { Bilingual } from '../primitives.ts';
import { BASES, KINDS, keysOf, RELEVANCES, RUNGS, STATUSES } from '../vocabulary.ts';
import { CHANGE_ENTRIES } from './difference.ts';

/**
 * One programme as a bar. `start` is its date of issue, or the start of its period where no date of issue is known.
 * `end` is the end of its period, else its last target year; null where neither is stated.
 */
export const Bar = v.object({
  id: v.string(),
  shortTitle: v.string(),
  title: Bilingual,
  /** Ids of the lanes it stands in, in their order: at least one, several where it names several sectors, issuers … */
  lanes: v.array(v.string()),
  start: v.string(),
  startBasis: v.picklist(['issued', 'period']),
  end: v.nullable(v.string()),
  endBasis: v.picklist(['period', 'target', 'open']),
  kind: v.picklist(keysOf(KINDS)),
  rung: v.picklist(keysOf(RUNGS)),
  status: v.picklist(keysOf(STATUSES)),
  relevance: v.picklist(keysOf(RELEVANCES)),
  basis: v.picklist(keysOf(BASES)),
  /** The programmes it carries out, whether these are in the answer or not. `inferred`: our reading, no page names the link. */
  parents: v.array(v.object({ id: v.string(), inferred: v.boolean() })),
  /** How many programmes carry it out, whether these are in the answer or not. */
  children: v.number(),
  ...CHANGE_ENTRIES,
});
export type Bar = v.InferOutput<typeof Bar>;

/** `total` counts the bars that stand in the lane; as a bar may stand in several, totals may add up to more than the bars. */
export const TimelineLane = v.object({
  /** The value a filter takes; `others` for values without a lane of their own, `none` for programmes without a value. */
  id: v.string(),
  name: Bilingual,
  short: v.optional(Bilingual),
  total: v.number(),
});
export type TimelineLane = v.InferOutput<typeof TimelineLane>;

/** Bars are in order of start, then id. Years are inclusive. */
export const Timeline = v.object({
  total: v.number(),
  span: v.object({ from: v.number(), to: v.number() }),
  by: v.picklist(OPTIONS.lanes.values),
  lanes: v.array(TimelineLane),
  bars: v.array(Bar),
  /** Programmes with no date at all: counted, listed, not drawn. */
  undated: v.array(v.object({ id: v.string(), shortTitle: v.string(), title: Bilingual })),
  /** Quantified and other goals by the year they are due; counts and rules are not goals. */
  targetsDue: v.array(v.object({ year: v.number(), count: v.number() })),
  /** Dated steps the programmes name, in order of date. */
  milestones: v.array(v.object({ date: v.string(), programme: v.string(), shortTitle: v.string(), text: v.string() })),
});
export type Timeline = v.InferOutput<typeof Timeline>;
