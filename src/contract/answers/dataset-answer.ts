import * as v from 'valibot';
import { DatasetInfo } from '../entities/dataset-info.ts';

const count = v.number();

/** What a store says of the dataset it holds. */
export const DatasetDescription = v.object({
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
export type DatasetDescription = v.InferOutput<typeof DatasetDescription>;

export const DatasetAnswer = v.object({
  ...DatasetDescription.entries,
  /** The versions that answer when they are named by `version`, the newest first; the first is the present one. */
  versions: v.array(v.string()),
});
export type DatasetAnswer = v.InferOutput<typeof DatasetAnswer>;
