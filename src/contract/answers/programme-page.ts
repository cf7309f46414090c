import * as v from 'valibot';
import { Brief } from '../entities/brief.ts';
import { Figure } from '../entities/figure.ts';
import { Issuer } from '../entities/issuer.ts';
import { Milestone, PlaceMention, Programme, SectorMention, Target, Task } from '../entities/programme.ts';
import { Story } from '../entities/story.ts';
import { Unverified } from '../entities/unverified.ts';
import { Bilingual } from '../primitives.ts';
import { Founded, HeadClaims } from './claims.ts';

const Named = v.object({ id: v.string(), name: Bilingual });
const Other = v.object({ id: v.string(), shortTitle: Bilingual, issued: v.nullable(v.string()) });
const Related = v.object({ ...Other.entries, inferred: v.boolean() });

const founded = <TEntries extends v.ObjectEntries>({ entries }: { readonly entries: TEntries }) =>
  v.array(v.object({ ...entries, ...Founded.entries }));

/** A programme whose listed facts each say what they rest on. */
export const FoundedProgramme = v.object({
  ...Programme.entries,
  tasks: founded(Task),
  targets: founded(
    v.object({
      ...Target.entries,
      /** The latest outcome of the same measure, of the same industry and land, up to the target's date; null where none is known. */
      outcome: v.nullable(Figure),
    }),
  ),
  sectors: founded(SectorMention),
  places: founded(PlaceMention),
  milestones: founded(Milestone),
});
export type FoundedProgramme = v.InferOutput<typeof FoundedProgramme>;

/** One programme with the names its ids stand for, its kin, and what is said of it but not verified. */
export const ProgrammePage = v.object({
  programme: FoundedProgramme,
  claims: HeadClaims,
  issuers: v.array(Issuer),
  jurisdiction: Bilingual,
  sectors: v.array(Named),
  places: v.array(Named),
  parents: v.array(Related),
  children: v.array(Related),
  rosters: v.array(Named),
  supersededBy: v.nullable(Other),
  /** The programmes issued just before and just after; null at the ends, and for one without a date. */
  issuedBefore: v.nullable(Other),
  issuedAfter: v.nullable(Other),
  brief: v.nullable(Brief),
  stories: v.array(Story),
  /** Shown apart from the facts, each with its label; what may never be shown is not here. */
  unverified: v.array(Unverified),
});
export type ProgrammePage = v.InferOutput<typeof ProgrammePage>;
