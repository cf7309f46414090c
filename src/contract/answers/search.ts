import * as v from 'valibot';
import { PAGE_NAMES } from '../pages.ts';
import { Bilingual } from '../primitives.ts';

/** What can be looked for, in the order in which equally good groups of results stand: things before documents. */
export const SEARCH_KINDS = ['sector', 'place', 'issuer', 'theme', 'roster', 'programme', 'term', 'target'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * How well a thing met the query, the best first: a whole name; the beginning of a name; words of its names; words of its
 * texts only. `near`: no record has a word as typed, and these have one a few letters away.
 */
export const SEARCH_MATCHES = ['exact', 'beginning', 'words', 'text', 'near'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** What of a text was met: from, and up to but not including, positions in code units, ascending and apart. */
export const Marks = v.array(v.tuple([v.number(), v.number()]));
export type Marks = v.InferOutput<typeof Marks>;

/** Where a thing was met beside its name: its full title, another name, its number or code, or a passage of its record. */
const Found = v.object({
  field: v.picklist(['title', 'other-name', 'number', 'code', 'text']),
  text: v.string(),
  marks: Marks,
});
export type Found = v.InferOutput<typeof Found>;

export const SearchHit = v.object({
  /** The page that shows it, the id there, and its place on that page where it has one. */
  page: v.picklist(PAGE_NAMES),
  id: v.string(),
  anchor: v.nullable(v.string()),
  name: Bilingual,
  marks: v.object({ en: Marks, zh: Marks }),
  /** Of a target: the short title of its programme. */
  of: v.nullable(Bilingual),
  issued: v.nullable(v.string()),
  match: v.picklist(SEARCH_MATCHES),
  /** The pinyin of the Chinese that was met by its pinyin; null where it was met as written. */
  reading: v.nullable(v.string()),
  /** Null where the names say why it is here. */
  found: v.nullable(Found),
});
export type SearchHit = v.InferOutput<typeof SearchHit>;

/** `total` counts all there are of the kind; `hits` are the best of them. */
export const SearchGroup = v.object({ kind: v.picklist(SEARCH_KINDS), total: v.number(), hits: v.array(SearchHit) });
export type SearchGroup = v.InferOutput<typeof SearchGroup>;

/** What a query finds, by kind, the kind with the best result first. */
export const Search = v.object({
  total: v.number(),
  /** The queries read in place of the one typed, where no record has its words. */
  readAs: v.array(v.string()),
  groups: v.array(SearchGroup),
});
export type Search = v.InferOutput<typeof Search>;
