import * as v from 'valibot';
import { Brief } from './entities/brief.ts';
import { ChangeList } from './entities/change-list.ts';
import { DatasetInfo } from './entities/dataset-info.ts';
import { Figure } from './entities/figure.ts';
import { Issuer } from './entities/issuer.ts';
import { Place } from './entities/place.ts';
import { Programme } from './entities/programme.ts';
import { Roster } from './entities/roster.ts';
import { SearchRecord } from './entities/search-record.ts';
import { Sector } from './entities/sector.ts';
import { Story } from './entities/story.ts';
import { Term } from './entities/term.ts';
import { Unverified } from './entities/unverified.ts';
import { Readings } from './readings.ts';

/** The whole dataset at one version: checked, immutable, addressed by its hash. */
export const Snapshot = v.strictObject({
  /** SHA-256 of the canonical JSON of everything else, in hexadecimal. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  info: DatasetInfo,
  programmes: v.array(Programme),
  rosters: v.array(Roster),
  sectors: v.array(Sector),
  places: v.array(Place),
  issuers: v.array(Issuer),
  figures: v.array(Figure),
  stories: v.array(Story),
  briefs: v.optional(v.array(Brief), []),
  terms: v.array(Term),
  /** Not kept with versions released before there were any: these are searched by what is written alone. */
  readings: v.optional(Readings, {}),
  unverified: v.array(Unverified),
  searches: SearchRecord,
  /** One a version, the newest first. */
  changes: v.array(ChangeList),
});
export type Snapshot = v.InferOutput<typeof Snapshot>;
