import * as v from 'valibot';
import { DatasetInfo } from '../entities/dataset-info.ts';

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
