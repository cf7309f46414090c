import * as v from 'valibot';
import { Bilingual } from '../primitives.ts';
import { ProgrammeSummary } from './programme-list.ts';

/** A thing that some of the programmes have, with how many. */
export const Counted = v.object({ id: v.string(), name: Bilingual, count: v.number() });
export type Counted = v.InferOutput<typeof Counted>;

/** Programmes by year of issue, from the first year to the last without gaps; empty where none has a date. */
export const YearCounts = v.array(v.object({ year: v.number(), count: v.number() }));
export type YearCounts = v.InferOutput<typeof YearCounts>;

/** A dated step a programme names; `sources` are ids of that programme's own list. */
export const ProgrammeStep = v.object({
  date: v.string(),
  text: Bilingual,
  programme: v.string(),
  shortTitle: Bilingual,
  sources: v.array(v.string()),
});
export type ProgrammeStep = v.InferOutput<typeof ProgrammeStep>;

/** How many programmes a profile holds itself; the rest is a question to the list of programmes. */
export const LATEST_SHOWN = 50;

/** Programmes that have one thing in common, in short. Under `asOf` those issued by that day. */
export const Profile = v.object({
  programmes: v.number(),
  years: YearCounts,
  undated: v.number(),
  /** Each list from the most to the fewest; a parent sector holds its children's programmes, each counted once. */
  sectors: v.array(Counted),
  themes: v.array(Counted),
  issuers: v.array(Counted),
  /** The newest, at most 50. */
  latest: v.array(ProgrammeSummary),
  /** In order of date. */
  steps: v.array(ProgrammeStep),
});
export type Profile = v.InferOutput<typeof Profile>;
