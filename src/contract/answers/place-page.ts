import * as v from 'valibot';
import { PLACE_ROLES, Target } from '../entities/programme.ts';
import { PlaceSearch } from '../entities/search-record.ts';
import { Source } from '../entities/source.ts';
import { Bilingual } from '../primitives.ts';
import { BASES, KINDS, keysOf, MEMBER_STATUSES, RUNGS, STATUSES, THEMES } from '../vocabulary.ts';
import { Founded } from './claims.ts';
import { PlaceRef, PlaceSummary } from './place-list.ts';

const Named = v.object({ id: v.string(), name: Bilingual });
const sources = v.array(Source);

/** Degrees. `drawnAt`: the place it is drawn at where it has no coordinates of its own. */
const Point = v.object({ lon: v.number(), lat: v.number(), drawnAt: v.nullable(PlaceRef) });

/** An entry of a roster that names the place or a place in it. `places` are all that the entry names, as far as they have a code. */
const PlaceEntry = v.object({
  roster: v.object({
    ...Named.entries,
    complete: v.boolean(),
    members: v.number(),
    expectedCount: v.nullable(v.number()),
  }),
  programme: v.nullable(Named),
  name: Bilingual,
  cluster: v.boolean(),
  places: v.array(PlaceRef),
  status: v.picklist(keysOf(MEMBER_STATUSES)),
  designated: v.nullable(v.string()),
  dateKind: v.nullable(v.string()),
  batch: v.nullable(v.string()),
  /** That of the entry, else that of the roster. */
  documentNumber: v.nullable(v.string()),
  field: v.nullable(Bilingual),
  hub: v.nullable(Bilingual),
  builder: v.nullable(Bilingual),
  note: v.nullable(v.string()),
  sources,
  ...Founded.entries,
});
export type PlaceEntry = v.InferOutput<typeof PlaceEntry>;

const PlaceProgramme = v.object({
  ...Named.entries,
  kind: v.picklist(keysOf(KINDS)),
  rung: v.picklist(keysOf(RUNGS)),
  status: v.picklist(keysOf(STATUSES)),
  issued: v.nullable(v.string()),
  issuers: v.array(Named),
  basis: v.picklist(keysOf(BASES)),
  targets: v.number(),
});
export type PlaceProgramme = v.InferOutput<typeof PlaceProgramme>;

/** `kind` is that of the programme that sets it. */
const PlaceTarget = v.object({
  ...Target.entries,
  ...Founded.entries,
  sources,
  programme: Named,
  kind: v.picklist(keysOf(KINDS)),
});
export type PlaceTarget = v.InferOutput<typeof PlaceTarget>;

/**
 * What has been decided for one place, by whom, since when. `own`: the programmes its own bodies issued; targets, sectors,
 * themes and steps are theirs. Everything under `asOf`: what was issued and designated by that day.
 */
export const PlacePage = v.object({
  ...PlaceRef.entries,
  /** Both a province-level unit and a city. */
  municipality: v.boolean(),
  /** Null of a province. */
  province: v.nullable(PlaceRef),
  /** The city a district or county stands under by its code, where the dataset has that city. */
  city: v.nullable(PlaceRef),
  point: v.nullable(Point),
  /** The places in it: of a province all, of a city its districts and counties; each with where it is drawn. */
  places: v.array(v.object({ ...PlaceSummary.entries, point: v.nullable(Point) })),
  /** The province's neighbours, or the other places of a place's province. */
  neighbours: v.array(PlaceSummary),
  /** By roster, then date. */
  designations: v.array(PlaceEntry),
  own: v.array(PlaceProgramme),
  within: v.array(v.object({ place: PlaceRef, programmes: v.array(PlaceProgramme) })),
  naming: v.array(
    v.object({
      ...PlaceProgramme.entries,
      mentions: v.array(v.object({ place: PlaceRef, role: v.picklist(PLACE_ROLES), sources, ...Founded.entries })),
    }),
  ),
  targets: v.array(PlaceTarget),
  /** Why own programmes have no target on record: in a full text none was seen, or only reports were read. */
  withoutTargets: v.object({ silent: v.number(), notRead: v.number() }),
  sectors: v.array(
    v.object({
      ...Named.entries,
      depth: v.picklist([1, 2, 3, 4]),
      mentions: v.array(v.object({ programme: Named, depth: v.picklist([1, 2, 3, 4]), sources, ...Founded.entries })),
    }),
  ),
  themes: v.array(v.object({ id: v.picklist(keysOf(THEMES)), programmes: v.number() })),
  /** Dated steps of its own programmes, in order of date. */
  steps: v.array(v.object({ date: v.string(), text: Bilingual, programme: Named })),
  search: PlaceSearch,
});
export type PlacePage = v.InferOutput<typeof PlacePage>;
