import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { ABSENCES, keysOf } from '../vocabulary.ts';

/** One sector. A parent's numbers include its children's programmes, each counted once. */
export const HeatmapRow = v.object({
  sector: v.string(),
  name: Bilingual,
  parent: v.nullable(v.string()),
  headline: v.boolean(),
  /** Programmes that name the sector, dated or not. */
  total: v.number(),
  /** Of these, those without a date of issue: they stand in no column. */
  undated: v.number(),
  /** Programmes by column. */
  counts: v.array(v.number()),
  /** Deepest mention by column, 0 where there is none (see DEPTHS). */
  depths: v.array(v.number()),
  /** By column, why there is nothing; null where there is something. */
  absences: v.array(v.nullable(v.picklist(keysOf(ABSENCES)))),
});
export type HeatmapRow = v.InferOutput<typeof HeatmapRow>;

/** Sectors by year of issue. Rows: headline sectors first, then by programmes in the whole dataset. */
export const Heatmap = v.object({
  /** Programmes that name at least one sector. */
  total: v.number(),
  years: v.array(v.number()),
  rows: v.array(HeatmapRow),
});
export type Heatmap = v.InferOutput<typeof Heatmap>;
