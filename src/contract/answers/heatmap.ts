import * as v from 'valibot';
import { OPTIONS } from '../options.ts';
import { Bilingual } from '../primitives.ts';
import { ABSENCES, keysOf } from '../vocabulary.ts';

/** One sector. A parent's numbers include its children's programmes, each counted once. */
export const HeatmapRow = v.object({
  sector: v.string(),
  name: Bilingual,
  parent: v.nullable(v.string()),
  headline: v.boolean(),
  /** One of the twenty of the 2026 Model–Data Resonance notice. */
  inResonance: v.boolean(),
  /** The measure over all programmes that name the sector, in a column or in none. */
  total: v.number(),
  /** The measure over those in no column: without a date of issue, of no province … */
  outside: v.number(),
  /** Rise of the measure between the two years of `change`; 0 where there are none. */
  change: v.number(),
  /** The measure by column. */
  counts: v.array(v.number()),
  /** Deepest mention by column, 0 where there is none (see DEPTHS). */
  depths: v.array(v.number()),
  /** By column, why no programme is there; null where there is one. */
  absences: v.array(v.nullable(v.picklist(keysOf(ABSENCES)))),
  /** Under `since`: how much of each of `counts`, and of `total`, came after that day. */
  appeared: v.optional(v.array(v.number())),
  totalAppeared: v.optional(v.number()),
});
export type HeatmapRow = v.InferOutput<typeof HeatmapRow>;

/** A year, or a value of a vocabulary. A programme may stand in several columns, of issuers or provinces or tasks. */
export const HeatmapColumn = v.object({
  /** A year as text, or the value a filter takes; `others` for the issuers without a column. */
  id: v.string(),
  name: Bilingual,
  short: v.optional(Bilingual),
  /** Programmes in the column, whether they name a sector or not. */
  programmes: v.number(),
  /** Under `since`: how many of these were issued after that day. */
  appeared: v.optional(v.number()),
});
export type HeatmapColumn = v.InferOutput<typeof HeatmapColumn>;

/**
 * Sectors by what was asked for. Rows: headline sectors first, then by programmes in the whole dataset. `measure` says what
 * numbers stand for: `programmes`; `depth`, the deepest mention; `targets`, goals with a number of these programmes;
 * `cities`, places that are pilot or host in them, or designated on a complete roster that one of them set up, under a province only
 * those in it.
 */
export const Heatmap = v.object({
  /** Programmes that name at least one sector. */
  total: v.number(),
  /** Under `since`: how many of these were issued after that day. */
  appeared: v.optional(v.number()),
  by: v.picklist(OPTIONS.columns.values),
  measure: v.picklist(OPTIONS.measure.values),
  columns: v.array(HeatmapColumn),
  /** The last two full years by the day of the dataset, or of `asOf`; null where there are no two. */
  change: v.nullable(v.object({ from: v.number(), to: v.number() })),
  rows: v.array(HeatmapRow),
});
export type Heatmap = v.InferOutput<typeof Heatmap>;
