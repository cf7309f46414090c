import * as v from 'valibot';
import { CHANGED_KINDS, FieldChange } from '../entities/change-list.ts';
import { Bilingual } from '../primitives.ts';
import { KINDS, keysOf, LEVELS } from '../vocabulary.ts';

/** A programme in a list of news. */
export const NewsProgramme = v.object({
  id: v.string(),
  title: Bilingual,
  level: v.picklist(keysOf(LEVELS)),
  kind: v.picklist(keysOf(KINDS)),
  issued: v.nullable(v.string()),
});
export type NewsProgramme = v.InferOutput<typeof NewsProgramme>;

const fields = v.array(FieldChange);

/** Any other record. `programme` is the one it belongs to; `name` is null where the dataset no longer has it. */
const NewsRecord = v.object({
  kind: v.picklist(CHANGED_KINDS),
  id: v.string(),
  name: v.nullable(Bilingual),
  programme: v.nullable(v.string()),
});
export type NewsRecord = v.InferOutput<typeof NewsRecord>;

/**
 * What one version of the dataset changed against the one before it (`since`, null for the first kept), under a filter. A
 * programme is told where it meets the filter now; a record that belongs to a programme, where that programme does; what is
 * gone, or belongs to none, only where nothing narrows.
 */
export const VersionNews = v.object({
  id: v.string(),
  since: v.nullable(v.string()),
  programmes: v.object({
    added: v.array(NewsProgramme),
    changed: v.array(v.object({ ...NewsProgramme.entries, fields })),
    /** `now` is the programme that has taken the id over, where one has. */
    removed: v.array(v.object({ id: v.string(), now: v.nullable(NewsProgramme) })),
  }),
  others: v.object({
    added: v.array(NewsRecord),
    changed: v.array(v.object({ ...NewsRecord.entries, fields })),
    removed: v.array(NewsRecord),
  }),
});
export type VersionNews = v.InferOutput<typeof VersionNews>;

/** How far back lists of what was issued go, in days. */
export const NEWS_WINDOWS = [30, 90, 365] as const;

/**
 * What is new, in two senses. `versions`, the newest first: what the dataset changed. `issued`: programmes by their date of
 * issue, counted back from `day` (`asOf`, or the day up to which pages were read), the newest first; each stands in the
 * narrowest window it fits. One dated to a month or year counts from its first day.
 */
export const Changes = v.object({
  versions: v.array(VersionNews),
  issued: v.object({
    day: v.string(),
    windows: v.array(v.object({ days: v.picklist(NEWS_WINDOWS), programmes: v.array(NewsProgramme) })),
  }),
});
export type Changes = v.InferOutput<typeof Changes>;
