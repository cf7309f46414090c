import * as v from 'valibot';
import { Designation, Roster } from '../entities/roster.ts';
import { Unverified } from '../entities/unverified.ts';
import { Bilingual } from '../primitives.ts';
import { Founded } from './claims.ts';

const Named = v.object({ id: v.string(), name: Bilingual });

export const FoundedDesignation = v.object({ ...Designation.entries, ...Founded.entries });
export type FoundedDesignation = v.InferOutput<typeof FoundedDesignation>;

/** One roster with the names its ids stand for, and what is said of it but not verified. */
export const RosterPage = v.object({
  /** Members in order of date, then of province and name; under `asOf` those designated by that day, which may be none. */
  roster: v.object({ ...Roster.entries, members: v.array(FoundedDesignation) }),
  /** Members the record holds, whatever `asOf` leaves of them. */
  recorded: v.number(),
  programme: v.nullable(v.object({ id: v.string(), title: Bilingual, issued: v.nullable(v.string()) })),
  issuers: v.array(Named),
  /** Names of every place a member names, by code. */
  places: v.array(Named),
  /** Names of the members' provinces; `id` is the province, `code` the place it is itself. */
  provinces: v.array(v.object({ ...Named.entries, code: v.string() })),
  unverified: v.array(Unverified),
});
export type RosterPage = v.InferOutput<typeof RosterPage>;
