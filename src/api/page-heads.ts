import { type ComparedKind, readComparison } from '#contract/comparison.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { type PageName, pageAt, pagePath } from '#contract/pages.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { changesHead } from '#heads/changes-head.ts';
import { compareHead } from '#heads/compare-head.ts';
import { dataHead } from '#heads/data-head.ts';
import { embedHead } from '#heads/embed-head.ts';
import { glossaryHead } from '#heads/glossary-head.ts';
import { issuerHead, issuersHead } from '#heads/issuer-head.ts';
import { overviewHead, overviewHeadline } from '#heads/overview-head.ts';
import type { HeadContext, PageHead } from '#heads/page-head.ts';
import { placeHead } from '#heads/place-head.ts';
import { placesHead } from '#heads/places-head.ts';
import { programmeHead } from '#heads/programme-head.ts';
import { programmesHead } from '#heads/programmes-head.ts';
import { resonanceHead } from '#heads/resonance-head.ts';
import { rosterHead, rostersHead } from '#heads/roster-head.ts';
import { sectorHead } from '#heads/sector-head.ts';
import { sectorsHead } from '#heads/sectors-head.ts';
import { themeHead, themesHead } from '#heads/theme-head.ts';
import { verifyHead } from '#heads/verify-head.ts';
import type { Store } from '#store/store.ts';
import { wordsFor } from '#words/words.ts';

import { embedAt, oEmbedAddress } from './embed-at.ts';

type HeadOf = (store: Store, id: string, context: HeadContext, search: string) => Promise<PageHead | null>;

/** Lets what describes an answer describe nothing where there is none. */
const of =
  <TAnswer>(
    answer: (store: Store, id: string) => Promise<TAnswer | null>,
    head: (answer: TAnswer, context: HeadContext) => PageHead,
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
  overview: of(
    (store) => store.facets(NO_FILTER),
    (facets, context) =>
      overviewHead(
        overviewHeadline(facets, new Date().toISOString().slice(0, 10), wordsFor(context.lang).app.summary),
        context,
      ),
  ),
  programmes: (_store, _id, context) => Promise.resolve(programmesHead(context)),
  programme: of((store, id) => store.programme(id), programmeHead),
  places: of((store) => store.places(NO_FILTER), placesHead),
  place: of((store, id) => store.place(id, NO_FILTER), placeHead),
  resonance: of((store) => store.resonance(NO_FILTER), resonanceHead),
  data: (store, _id, context) => Promise.resolve(dataHead(store.dataset, context)),
  changes: of((store) => store.changes(NO_FILTER), changesHead),
  sectors: of((store) => store.sectors(NO_FILTER), sectorsHead),
  sector: of(
    (store, id) => store.sector(id, NO_FILTER),
    (page, context) => sectorHead(page, new Date().toISOString().slice(0, 10), context),
  ),
  issuers: of((store) => store.issuers(NO_FILTER), issuersHead),
  issuer: of((store, id) => store.issuer(id, NO_FILTER), issuerHead),
  themes: of((store) => store.themes(NO_FILTER), themesHead),
  theme: of((store, id) => store.theme(id, NO_FILTER), themeHead),
  rosters: of((store) => store.rosters(NO_FILTER), rostersHead),
  roster: of((store, id) => store.roster(id, NO_FILTER), rosterHead),
  glossary: of((store) => store.glossary(NO_FILTER), glossaryHead),
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
  const head = page && (await HEADS[page.name]?.(store, page.id, context, search));
  if (page === null || !head) return null;
  return HAS_OEMBED.has(page.name) ? { ...head, oEmbed: oEmbedAddress(context.origin, pathname, search) } : head;
}
