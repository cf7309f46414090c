import { EMBEDS } from '#contract/embed.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { pageAt } from '#contract/pages.ts';
import type { HeadContext, PageHead } from '#heads/page-head.ts';
import type { Store } from '#store/store.ts';
import { facetNames } from '#words/facet-names.ts';
import { filterPhrases } from '#words/filter-phrases.ts';
import { socialWordsFor } from '#words/social-words.ts';
import { pageView } from './page-view.ts';
import { pictureAddress } from './picture-path.ts';

/** The picture a page is shared with, as its head names it. */
export interface SharedPicture {
  /** The whole address. */
  readonly address: string;
  readonly alt: string;
}

/** What the head of the page at an address says of its picture. */
export async function sharedPicture(
  store: Store,
  head: PageHead,
  { pathname, search }: { readonly pathname: string; readonly search: string },
  { lang, origin }: HeadContext,
): Promise<SharedPicture> {
  const [own = '', ownQuery = ''] = head.path.split('?', 2);
  // A view alone has the address of the overview, which may show another.
  const path = pageAt(pathname)?.name === 'embed' ? pathname : own;
  const { chart, filter, query } = pageView(path, search, store.ids);
  // A page of words alone is narrowed by nothing but what its own address says.
  const asked = chart === null ? ownQuery : query;
  const words = socialWordsFor(lang).alt;
  const phrases = own === '/' && asked !== '' ? filterPhrases(filter, facetNames(await store.facets(NO_FILTER))) : [];
  const of = phrases.length === 0 ? head.title : phrases.map(({ text }) => text).join(' · ');
  return {
    address: pictureAddress(origin, path, asked),
    alt: words[chart === null ? 'card' : EMBEDS[chart].endpoint](of),
  };
}
