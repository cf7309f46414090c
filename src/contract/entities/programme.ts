import * as v from 'valibot';
import {
  Bilingual,
  IssuerId,
  listOf,
  orNull,
  PartialDate,
  PlaceCode,
  ProvinceCode,
  Slug,
  SourceIds,
  Text,
} from '../primitives.ts';
import { BASES, KINDS, keysOf, LEVELS, OPERATORS, RELEVANCES, RUNGS, STATUSES, THEMES } from '../vocabulary.ts';
import { Dispute } from './dispute.ts';
import { Source } from './source.ts';

/**
 * A number, rule or goal a document sets. `nature`: a `target` to reach, a `count` of what the document contains,
 * a `rule` such as a ceiling. `operatorBasis: not-recorded` means the wording was not noted, so print the number
 * without "exactly". Money is in CNY, computing in EFLOPS, shares in %. A null `value` is a goal without a number.
 */
export const Target = v.strictObject({
  metric: Bilingual,
  nature: v.picklist(['target', 'count', 'rule']),
  value: orNull(v.number()),
  valueMax: orNull(v.number()),
  unit: orNull(Text),
  unitNote: orNull(Text),
  operator: orNull(v.picklist(OPERATORS)),
  operatorBasis: orNull(v.picklist(['recorded', 'range', 'not-recorded'])),
  by: orNull(PartialDate),
  sources: SourceIds,
  disputed: listOf(Dispute),
});
export type Target = v.InferOutput<typeof Target>;

/** `reconstructed`: our reading of the document's structure, not its own headings. */
export const Task = v.strictObject({
  text: Bilingual,
  reconstructed: v.optional(v.boolean(), false),
  sources: SourceIds,
  disputed: listOf(Dispute),
});

export const SectorMention = v.strictObject({
  id: Slug,
  depth: v.picklist([1, 2, 3, 4]),
  sources: SourceIds,
  disputed: listOf(Dispute),
});

export const PLACE_ROLES = ['pilot', 'host', 'issuer', 'named'] as const;

export const PlaceMention = v.strictObject({
  code: PlaceCode,
  role: v.picklist(PLACE_ROLES),
  sources: SourceIds,
  disputed: listOf(Dispute),
});

export const Milestone = v.strictObject({
  date: PartialDate,
  text: Bilingual,
  sources: SourceIds,
  disputed: listOf(Dispute),
});
export type Milestone = v.InferOutput<typeof Milestone>;

/** Why a list of a record is empty: a full text was at hand and nothing was recorded, or only reports were read. */
const EMPTY_REASONS = ['none-seen-in-full-text', 'not-read'] as const;
const EmptyReason = v.optional(v.picklist(EMPTY_REASONS));

/** The facts of a record's head: what each rests on is noted in `evidence`, what contradicts it in `disputed`. */
export const HEAD_FACTS = ['title', 'issuers', 'documentNumber', 'issued', 'published', 'period'] as const;
export type HeadFact = (typeof HEAD_FACTS)[number];
const perHeadFact = <TSchema extends v.GenericSchema>(schema: TSchema) =>
  v.strictObject({
    title: v.optional(schema),
    issuers: v.optional(schema),
    documentNumber: v.optional(schema),
    issued: v.optional(schema),
    published: v.optional(schema),
    period: v.optional(schema),
  });

export const Programme = v.strictObject({
  id: Slug,
  formerIds: listOf(Slug),
  title: Bilingual,
  /** `seen` on a page, `rendered` by us, or `background`: the usual title, on no page seen. */
  titleZhBasis: v.picklist(['seen', 'rendered', 'background']),
  shortTitle: Bilingual,
  kind: v.picklist(keysOf(KINDS)),
  rung: v.picklist(keysOf(RUNGS)),
  status: v.picklist(keysOf(STATUSES)),
  level: v.picklist(keysOf(LEVELS)),
  /** CN, a province (ISO 3166-2:CN) or a place (six-digit code). */
  jurisdiction: v.union([v.literal('CN'), ProvinceCode, PlaceCode]),
  issuers: listOf(IssuerId),
  /** Further bodies that signed without being named on the pages seen. */
  unnamedIssuers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  documentNumber: orNull(v.strictObject({ value: Text, partial: v.optional(v.boolean(), false) })),
  issued: orNull(PartialDate),
  issuedBasis: orNull(v.picklist(['document', 'published', 'doc-number', 'launch', 'inferred'])),
  published: orNull(PartialDate),
  period: v.optional(v.strictObject({ start: orNull(PartialDate), end: orNull(PartialDate) }), {}),
  /** Since when it no longer holds, as its sources say, and what replaced it where that is in the dataset. */
  superseded: orNull(v.strictObject({ on: PartialDate, by: orNull(Slug), sources: SourceIds })),
  relevance: v.picklist(keysOf(RELEVANCES)),
  themes: v.pipe(v.array(v.picklist(keysOf(THEMES))), v.minLength(1, 'names no theme')),
  /** The programmes this one carries out. `inferred`: our reading, no page names the link. */
  parents: listOf(v.strictObject({ id: Slug, inferred: v.optional(v.boolean(), false) })),
  evidence: v.optional(perHeadFact(SourceIds), {}),
  disputed: v.optional(perHeadFact(v.pipe(v.array(Dispute), v.minLength(1, 'is empty'))), {}),
  summary: Bilingual,
  tasks: listOf(Task),
  targets: listOf(Target),
  sectors: listOf(SectorMention),
  places: listOf(PlaceMention),
  milestones: listOf(Milestone),
  whyEmpty: v.optional(
    v.strictObject({
      tasks: EmptyReason,
      targets: EmptyReason,
      sectors: EmptyReason,
      places: EmptyReason,
      milestones: EmptyReason,
    }),
    {},
  ),
  sources: v.pipe(v.array(Source), v.minLength(1, 'names no source')),
  basis: v.picklist(keysOf(BASES)),
  basisWhy: Bilingual,
  /** The day on which its facts were last compared with their pages. */
  checked: PartialDate,
  notes: orNull(Bilingual),
});
export type Programme = v.InferOutput<typeof Programme>;
