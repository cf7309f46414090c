import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { BASES, KINDS, keysOf, LANES, RELEVANCES, RUNGS, STATUSES } from '../vocabulary.ts';

/**
 * One programme as a bar. `start` is its date of issue, or the start of its period where no date of issue is known.
 * `end` is the end of its period, else its last target year; null where neither is stated.
 */
export const Bar = v.object({
  id: v.string(),
  shortTitle: v.string(),
  title: Bilingual,
  lane: v.picklist(keysOf(LANES)),
  start: v.string(),
  startBasis: v.picklist(['issued', 'period']),
  end: v.nullable(v.string()),
  endBasis: v.picklist(['period', 'target', 'open']),
  kind: v.picklist(keysOf(KINDS)),
  rung: v.picklist(keysOf(RUNGS)),
  status: v.picklist(keysOf(STATUSES)),
  relevance: v.picklist(keysOf(RELEVANCES)),
  basis: v.picklist(keysOf(BASES)),
});
export type Bar = v.InferOutput<typeof Bar>;

/** Bars are in order of start, then id. Years are inclusive. */
export const Timeline = v.object({
  total: v.number(),
  span: v.object({ from: v.number(), to: v.number() }),
  bars: v.array(Bar),
  /** Programmes with no date at all: counted, listed, not drawn. */
  undated: v.array(v.object({ id: v.string(), shortTitle: v.string(), title: Bilingual })),
  /** Quantified and other goals by the year they are due; counts and rules are not goals. */
  targetsDue: v.array(v.object({ year: v.number(), count: v.number() })),
  /** Dated steps the programmes name, in order of date. */
  milestones: v.array(v.object({ date: v.string(), programme: v.string(), shortTitle: v.string(), text: v.string() })),
});
export type Timeline = v.InferOutput<typeof Timeline>;
