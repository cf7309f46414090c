import * as v from 'valibot';
import { Roster } from '../entities/roster.ts';
import { Sector } from '../entities/sector.ts';

/** Sectors in dataset order; `programmes` under the filter with the sector clause set aside, `figures` in the dataset. */
export const SectorList = v.array(v.object({ ...Sector.entries, programmes: v.number(), figures: v.number() }));
export type SectorList = v.InferOutput<typeof SectorList>;

/** Rosters in order of id: those named by `designation`, signed by `issuer`, resting on `basis`, with a member in `province` or `city`. Under `asOf`, members designated by that day. */
export const RosterList = v.array(Roster);
export type RosterList = v.InferOutput<typeof RosterList>;
