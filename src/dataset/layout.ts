import type * as v from 'valibot';
import { Brief } from '#contract/entities/brief.ts';
import { ChangeList } from '#contract/entities/change-list.ts';
import { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { Figure } from '#contract/entities/figure.ts';
import { Issuer } from '#contract/entities/issuer.ts';
import { Place } from '#contract/entities/place.ts';
import { Programme } from '#contract/entities/programme.ts';
import { Roster } from '#contract/entities/roster.ts';
import { SearchRecord } from '#contract/entities/search-record.ts';
import { Sector } from '#contract/entities/sector.ts';
import { Story } from '#contract/entities/story.ts';
import { Term } from '#contract/entities/term.ts';
import { Unverified } from '#contract/entities/unverified.ts';
import { Readings } from '#contract/readings.ts';

/** Where each kind of record stands: in a folder with one file a record, in one file as a list, or in one file as a whole. */
export const LAYOUT = {
  info: { at: 'dataset.yaml', as: 'whole', schema: DatasetInfo },
  programmes: { at: 'programmes', as: 'folder', schema: Programme },
  rosters: { at: 'rosters', as: 'folder', schema: Roster },
  sectors: { at: 'sectors.yaml', as: 'list', schema: Sector },
  places: { at: 'places.yaml', as: 'list', schema: Place },
  issuers: { at: 'issuers.yaml', as: 'list', schema: Issuer },
  figures: { at: 'figures.yaml', as: 'list', schema: Figure },
  stories: { at: 'stories.yaml', as: 'list', schema: Story },
  briefs: { at: 'briefs.yaml', as: 'list', schema: Brief },
  terms: { at: 'glossary.yaml', as: 'list', schema: Term },
  readings: { at: 'readings.yaml', as: 'whole', schema: Readings },
  unverified: { at: 'unverified.yaml', as: 'list', schema: Unverified },
  changes: { at: 'changes', as: 'folder', schema: ChangeList },
  searches: { at: 'searches.yaml', as: 'whole', schema: SearchRecord },
} as const satisfies Record<string, { at: string; as: 'whole' | 'folder' | 'list'; schema: v.GenericSchema }>;

export type Collection = keyof typeof LAYOUT;
