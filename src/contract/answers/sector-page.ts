import * as v from 'valibot';
import { Figure } from '../entities/figure.ts';
import { Target } from '../entities/programme.ts';
import { Sector } from '../entities/sector.ts';
import { Source } from '../entities/source.ts';
import { Bilingual } from '../primitives.ts';
import { ABSENCES, keysOf, STATUSES, THEMES } from '../vocabulary.ts';
import { Founded } from './claims.ts';
import { Deadline } from './deadline.ts';

const Named = v.object({ id: v.string(), name: Bilingual });

/** A goal or a rule with the programme that sets it and the pages that state it. */
export const SectorTarget = v.object({
  ...Target.entries,
  ...Founded.entries,
  sources: v.array(Source),
  /** As on the programme's page: the latest outcome of the same measure; null where none is known. */
  outcome: v.nullable(Figure),
  programme: v.object({ ...Named.entries, status: v.picklist(keysOf(STATUSES)) }),
  issuers: v.array(Named),
  /**
   * `own`: of a document about the sector or a part of it. `worded`: of a wider document, but its wording names the sector or
   * a part of it (our reading). `shared`: of a wider document that gives the sector a paragraph or numbers; whether the goal
   * is the sector's is not said.
   */
  scope: v.picklist(['own', 'worded', 'shared']),
});
export type SectorTarget = v.InferOutput<typeof SectorTarget>;

/** What is asked of one sector and its parts. Everything under `asOf`: what was issued by that day. */
export const SectorPage = v.object({
  sector: Sector,
  parent: v.nullable(Named),
  children: v.array(Named),
  overlaps: v.array(Named),
  /** Programmes that name the sector or a part of it, and of these the documents about it. */
  programmes: v.number(),
  dedicated: v.number(),
  /** Year of the first that has a date of issue. */
  since: v.nullable(v.number()),
  /** Every year of the dataset up to `asOf`: programmes by the depth of their deepest mention, and why there are none. */
  years: v.array(
    v.object({
      year: v.number(),
      depths: v.object({ 1: v.number(), 2: v.number(), 3: v.number(), 4: v.number() }),
      absence: v.nullable(v.picklist(keysOf(ABSENCES))),
    }),
  ),
  /** In order of the last day they can be due, those without a date last. Counts of what a document contains are no targets. */
  targets: v.array(SectorTarget),
  /** Past and to come, in order of the last day they can mean. */
  deadlines: v.array(Deadline),
  /** Most programmes first. */
  themes: v.array(v.object({ id: v.picklist(keysOf(THEMES)), programmes: v.number() })),
  /** Provinces that issued, or in which a place issued, programmes that name it: their ids, the newest first. */
  provinces: v.array(v.object({ ...Named.entries, programmes: v.array(v.string()) })),
  /** Of the sector itself, in the order of the dataset. */
  figures: v.array(Figure),
});
export type SectorPage = v.InferOutput<typeof SectorPage>;
