import { EMBED_NAMES, type EmbedName, embedPairs, readEmbed } from '#contract/embed.ts';
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

/** One view alone, as an address of the site asks for it. */
interface Embed {
  readonly chart: EmbedName;
  readonly filter: Filter;
  readonly options: Options;
  readonly nameOf: NameOf;
  /** The address of the view alone, from the root. */
  readonly address: string;
}

/** What the page reads beside filter and options of how a view stands. */
const STANDING_KEYS = ['closed', 'task', 'window', 'at'] as const;

interface Shown {
  readonly chart: EmbedName;
  /** What the page narrows its view by. */
  readonly implied: Partial<Filter>;
}

/** The view a page has to give away, first of several; null where it has none. */
async function shownAt(store: Store, pathname: string): Promise<Shown | null> {
  const { name, id } = pageAt(pathname) ?? { name: null, id: '' };
  if (name === 'overview') return { chart: 'timeline', implied: {} };
  if (name === 'sector') return store.ids.sector.has(id) ? { chart: 'timeline', implied: { sector: [id] } } : null;
  if (name === 'embed') {
    const chart = EMBED_NAMES.find((known) => known === id);
    return chart === undefined ? null : { chart, implied: {} };
  }
  const place = name === 'place' ? await store.place(id, NO_FILTER) : null;
  if (place === null) return null;
  const key = place.kind === 'province' ? 'province' : 'city';
  return store.ids[key].has(place.id) ? { chart: 'timeline', implied: { [key]: [place.id] } } : null;
}

/** The view at an address of this site; null where there is none that can stand alone. What is not known is left out. */
export async function embedAt(store: Store, pathname: string, search: string): Promise<Embed | null> {
  const shown = await shownAt(store, pathname);
  if (shown === null) return null;
  const { chart, implied } = shown;
  const { filter: given, others } = parseQuery(search, [...OPTION_KEYS, ...STANDING_KEYS]);
  const filter = { ...dropFaults(given, checkIds(given, store.ids)), ...implied };
  const { options } = readOptions(others);
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
    address: pagePath('embed', chart) + (query === '' ? '' : `?${query}`),
  };
}

/** Where the oEmbed answer for an address of the site is. */
export function oEmbedAddress(origin: string, pathname: string, search: string): string {
  const url = origin + pathname + (search === '' ? '' : `?${search.replace(/^\?/, '')}`);
  return `${origin}${OEMBED_PATH}?${new URLSearchParams({ url, format: 'json' }).toString()}`;
}
