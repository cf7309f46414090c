import { type EmbedName, embedPairs, readEmbed } from '#contract/embed.ts';
import { checkIds } from '#contract/filter/check-ids.ts';
import { dropFaults } from '#contract/filter/drop-faults.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { OPTION_KEYS, type Options, optionPairs, readOptions } from '#contract/options.ts';
import { pageAt, pagePath } from '#contract/pages.ts';
import type { Store } from '#store/store.ts';
import { facetNames } from '#words/facet-names.ts';
import type { NameOf } from '#words/filter-phrases.ts';
import { OEMBED_PATH } from './paths.ts';
import { shownAt } from './shown-at.ts';

/** One view alone, as an address of the site asks for it. */
interface Embed {
  readonly chart: EmbedName;
  readonly filter: Filter;
  readonly options: Options;
  readonly nameOf: NameOf;
  /** The path of the page that shows it. */
  readonly page: string;
  /** The address of the view alone, from the root. */
  readonly address: string;
}

/** What the page reads beside filter and options of how a view stands. */
const STANDING_KEYS = ['closed', 'task', 'window', 'at'] as const;

/** The path of a page by the own id of what it is about: a place can be asked for by either of its codes. */
async function ownPath(store: Store, pathname: string): Promise<string> {
  const page = pageAt(pathname);
  const place = page?.name === 'place' ? await store.place(page.id, NO_FILTER) : null;
  return place === null ? pathname : pagePath('place', place.id);
}

/** The view at an address of this site; null where there is none that can stand alone. What is not known is left out. */
export async function embedAt(store: Store, pathname: string, search: string): Promise<Embed | null> {
  const { filter: given, others } = parseQuery(search, [...OPTION_KEYS, ...STANDING_KEYS]);
  const { options } = readOptions(others);
  const page = await ownPath(store, pathname);
  const shown = shownAt(page, options, store.ids);
  if (!shown?.alone) return null;
  const { chart, implied } = shown;
  const filter = { ...dropFaults(given, checkIds(given, store.ids)), ...implied };
  const query = writeQueryString([
    ...filterPairs(filter),
    ...optionPairs(options),
    ...STANDING_KEYS.flatMap((key) => (others[key] === undefined ? [] : [[key, others[key]] as const])),
    ...embedPairs(readEmbed(search)),
  ]);
  return {
    chart,
    filter,
    options,
    nameOf: facetNames(await store.facets(NO_FILTER)),
    page,
    address: pagePath('embed', chart) + (query === '' ? '' : `?${query}`),
  };
}

/** Where the oEmbed answer for an address of the site is. */
export function oEmbedAddress(origin: string, pathname: string, search: string): string {
  const url = origin + pathname + (search === '' ? '' : `?${search.replace(/^\?/, '')}`);
  return `${origin}${OEMBED_PATH}?${new URLSearchParams({ url, format: 'json' }).toString()}`;
}
