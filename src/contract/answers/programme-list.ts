import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { BASES, KINDS, keysOf, LEVELS, RELEVANCES, RUNGS, STATUSES, THEMES } from '../vocabulary.ts';
import { CHANGE_ENTRIES } from './difference.ts';

export const ProgrammeSummary = v.object({
  id: v.string(),
  title: Bilingual,
  shortTitle: v.string(),
  kind: v.picklist(keysOf(KINDS)),
  rung: v.picklist(keysOf(RUNGS)),
  status: v.picklist(keysOf(STATUSES)),
  level: v.picklist(keysOf(LEVELS)),
  jurisdiction: v.string(),
  issuers: v.array(v.string()),
  documentNumber: v.nullable(v.string()),
  issued: v.nullable(v.string()),
  period: v.object({ start: v.nullable(v.string()), end: v.nullable(v.string()) }),
  relevance: v.picklist(keysOf(RELEVANCES)),
  basis: v.picklist(keysOf(BASES)),
  themes: v.array(v.picklist(keysOf(THEMES))),
  sectors: v.array(v.string()),
  places: v.array(v.string()),
  targets: v.number(),
  /** Of these, goals with a number. */
  goals: v.number(),
  /** Where the filter names sectors: the mentions of these and their children, the deepest first; else none. */
  mentions: v.array(
    v.object({
      sector: v.string(),
      depth: v.picklist([1, 2, 3, 4]),
      sources: v.array(v.object({ id: v.string(), outlet: v.string() })),
    }),
  ),
  sources: v.number(),
  ...CHANGE_ENTRIES,
});
export type ProgrammeSummary = v.InferOutput<typeof ProgrammeSummary>;

/** One page of programmes. `next` is the cursor of the page after it, null on the last. */
export const ProgrammeList = v.object({
  total: v.number(),
  items: v.array(ProgrammeSummary),
  next: v.nullable(v.string()),
});
export type ProgrammeList = v.InferOutput<typeof ProgrammeList>;
