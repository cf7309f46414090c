import * as v from 'valibot';
import { Issuer } from '../entities/issuer.ts';
import { Bilingual } from '../primitives.ts';
import { Profile, YearCounts } from './profile.ts';

/** A body that issues programmes, with all it signed. `issuers` are those it signed with, by how many programmes. */
export const IssuerPage = v.object({
  issuer: Issuer,
  profile: Profile,
  /** Programmes on which no other body stands, named or unnamed. */
  alone: v.number(),
  /** The rosters it signed. */
  rosters: v.array(v.object({ id: v.string(), name: Bilingual })),
});
export type IssuerPage = v.InferOutput<typeof IssuerPage>;

/** Every issuer, those of most programmes under the filter first. */
export const IssuerList = v.array(v.object({ ...Issuer.entries, programmes: v.number(), years: YearCounts }));
export type IssuerList = v.InferOutput<typeof IssuerList>;
