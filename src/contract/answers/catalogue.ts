import * as v from 'valibot';
import { Roster } from '../entities/roster.ts';
import { Sector } from '../entities/sector.ts';
import { Deadline } from './deadline.ts';

/** Sectors in dataset order; programmes, and all that is told of them, under the filter with the sector clause set aside. */
export const SectorList = v.array(
  v.object({
    ...Sector.entries,
    /** Programmes that name it or a part of it, and of these the documents about it. */
    programmes: v.number(),
    dedicated: v.number(),
    /** The deepest mention, 0 where there is none. */
    deepest: v.picklist([0, 1, 2, 3, 4]),
    /** The nearest from `asOf` on, or from the day of the dataset on; a few, as the day of reading may be later. */
    deadlines: v.array(Deadline),
    /** Figures of it in the dataset. */
    figures: v.number(),
  }),
);
export type SectorList = v.InferOutput<typeof SectorList>;

/** Rosters in order of id: those named by `designation`, signed by `issuer`, resting on `basis`, with a member in `province` or `city`. Under `asOf`, members designated by that day. */
export const RosterList = v.array(Roster);
export type RosterList = v.InferOutput<typeof RosterList>;
