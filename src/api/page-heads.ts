import { type ComparedKind, readComparison } from '#contract/comparison.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { type PageName, pageAt, pagePath } from '#contract/pages.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { compareHead } from '#heads/compare-head.ts';
import { dataHead } from '#heads/data-head.ts';
import { embedHead } from '#heads/embed-head.ts';
import type { HeadContext, PageHead } from '#heads/page-head.ts';
import { programmesHead } from '#heads/programmes-head.ts';
import { verifyHead } from '#heads/verify-head.ts';
import type { Store } from '#store/store.ts';

import { ANSWER_HEADS, type AnswerHeadContext } from './answer-heads.ts';
import { embedAt, oEmbedAddress } from './embed-at.ts';

type HeadOf = (store: Store, id: string, context: AnswerHeadContext, search: string) => Promise<PageHead | null>;

/** Lets what describes an answer describe nothing where there is none. */
const of =
  <TAnswer>(
    answer: (store: Store, id: string) => Promise<TAnswer | null>,
    head: (answer: TAnswer, context: AnswerHeadContext) => PageHead,
  ): HeadOf =>
  async (store, id, context) => {
    const found = await answer(store, id);
    return found && head(found, context);
  };

type ThingOf = (store: Store, id: string) => Promise<{ readonly id: string; readonly name: Bilingual } | null>;

/** Each thing that can be compared, by its own id; null where the dataset has none of the id asked for. */
const THING_OF: Readonly<Record<ComparedKind, ThingOf>> = {
  programme: async (store, asked) => {
    const found = await store.programme(asked);
    return found && { id: found.programme.id, name: found.programme.shortTitle };
  },
  sector: async (store, asked) => (await store.sector(asked, NO_FILTER))?.sector ?? null,
  place: (store, asked) => store.place(asked, NO_FILTER),
};

const compare: HeadOf = async (store, _id, context, search) => {
  const { kind, ids, unknownKind } = readComparison(search);
  const asked = unknownKind === null ? ids : [];
  const things = await Promise.all(asked.map((id) => THING_OF[kind](store, id)));
  return compareHead({ kind, things: things.filter((thing) => thing !== null) }, context);
};

const HEADS: Partial<Record<PageName, HeadOf>> = {
  overview: of((store) => store.facets(NO_FILTER), ANSWER_HEADS.facets),
  programmes: (_store, _id, context) => Promise.resolve(programmesHead(context)),
  programme: of((store, id) => store.programme(id), ANSWER_HEADS.programme),
  places: of((store) => store.places(NO_FILTER), ANSWER_HEADS.places),
  place: of((store, id) => store.place(id, NO_FILTER), ANSWER_HEADS.place),
  resonance: of((store) => store.resonance(NO_FILTER), ANSWER_HEADS.resonance),
  data: (store, _id, context) => Promise.resolve(dataHead(store.dataset, context)),
  changes: of((store) => store.changes(NO_FILTER), ANSWER_HEADS.changes),
  sectors: of((store) => store.sectors(NO_FILTER), ANSWER_HEADS.sectors),
  sector: of((store, id) => store.sector(id, NO_FILTER), ANSWER_HEADS.sector),
  issuers: of((store) => store.issuers(NO_FILTER), ANSWER_HEADS.issuers),
  issuer: of((store, id) => store.issuer(id, NO_FILTER), ANSWER_HEADS.issuer),
  themes: of((store) => store.themes(NO_FILTER), ANSWER_HEADS.themes),
  theme: of((store, id) => store.theme(id, NO_FILTER), ANSWER_HEADS.theme),
  rosters: of((store) => store.rosters(NO_FILTER), ANSWER_HEADS.designations),
  roster: of((store, id) => store.roster(id, NO_FILTER), ANSWER_HEADS.roster),
  glossary: of((store) => store.glossary(NO_FILTER), ANSWER_HEADS.glossary),
  compare,
  embed: async (store, id, context, search) => {
    const embed = await embedAt(store, pagePath('embed', id), search);
    return embed && embedHead(embed, context);
  },
  verify: (_store, _id, context) => Promise.resolve(verifyHead(context)),
};

const HAS_OEMBED: ReadonlySet<PageName> = new Set(['overview', 'sector', 'place', 'embed']);

/** What the page at an address says of itself; null where the site has no such page, or the dataset nothing of that id. */
export async function headAt(
  store: Store,
  pathname: string,
  search: string,
  context: HeadContext,
): Promise<PageHead | null> {
  const page = pageAt(pathname);
  const day = new Date().toISOString().slice(0, 10);
  const head = page && (await HEADS[page.name]?.(store, page.id, { ...context, day }, search));
  if (page === null || !head) return null;
  return HAS_OEMBED.has(page.name) ? { ...head, oEmbed: oEmbedAddress(context.origin, pathname, search) } : head;
}
