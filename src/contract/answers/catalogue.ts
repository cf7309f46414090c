import * as v from 'valibot';
import { DatasetInfo } from '../entities/dataset-info.ts';
import { Roster } from '../entities/roster.ts';
import { Sector } from '../entities/sector.ts';

/** Sectors in dataset order; `programmes` under the filter with the sector clause set aside, `figures` in the dataset. */
export const SectorList = v.array(v.object({ ...Sector.entries, programmes: v.number(), figures: v.number() }));
export type SectorList = v.InferOutput<typeof SectorList>;

/** Rosters in order of id: those named by `designation`, signed by `issuer`, resting on `basis`, with a member in `province` or `city`. Under `asOf`, members designated by that day. */
export const RosterList = v.array(Roster);
export type RosterList = v.InferOutput<typeof RosterList>;

const count = v.number();

export const DatasetAnswer = v.object({
  info: DatasetInfo,
  hash: v.string(),
  /** `sources` are those of programmes; `designations` are members of rosters. */
  counts: v.object({
    programmes: count,
    targets: count,
    sources: count,
    rosters: count,
    designations: count,
    sectors: count,
    places: count,
    issuers: count,
    figures: count,
    stories: count,
    terms: count,
    unverified: count,
  }),
});
export type DatasetAnswer = v.InferOutput<typeof DatasetAnswer>;
