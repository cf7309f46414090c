import type { FilterKey } from './filter/filter.ts';
import { keysOf } from './vocabulary.ts';

/** Every page of the site by name, with its address. The page, the server and every link to a page read this table. */
export const PAGES = {
  overview: '/',
  resonance: '/resonance',
  programmes: '/programmes',
  programme: '/programmes/{id}',
  sectors: '/sectors',
  sector: '/sectors/{id}',
  places: '/places',
  place: '/places/{id}',
  issuers: '/issuers',
  issuer: '/issuers/{id}',
  themes: '/themes',
  theme: '/themes/{id}',
  rosters: '/rosters',
  roster: '/rosters/{id}',
  glossary: '/glossary',
  changes: '/changes',
  data: '/data',
  compare: '/compare',
  embed: '/embed/{id}',
  verify: '/verify',
} as const satisfies Record<string, `/${string}`>;

export type PageName = keyof typeof PAGES;
export const PAGE_NAMES = keysOf(PAGES);

/** The pages of what a clause of the filter names. */
export const PAGE_OF_CLAUSE: Partial<Record<FilterKey | 'years', PageName>> = {
  sector: 'sector',
  theme: 'theme',
  issuer: 'issuer',
  province: 'place',
  city: 'place',
  designation: 'roster',
};

/** The page that a name leads to; `id` for the pages that are about one thing. */
export interface Destination {
  readonly page: PageName;
  readonly id: string;
}

/** The address of a page; `id` fills the place the address has for one. */
export function pagePath(name: PageName, id = ''): string {
  return PAGES[name].replace('{id}', encodeURIComponent(id));
}

/** The page at an address, or null. `id` is empty where the address names none. */
export function pageAt(pathname: string): { name: PageName; id: string } | null {
  for (const name of PAGE_NAMES) {
    const [before = '', after] = PAGES[name].split('{id}');
    if (after === undefined) {
      if (pathname === before) return { name, id: '' };
      continue;
    }
    const rest = pathname.startsWith(before) ? pathname.slice(before.length) : '';
    if (rest === '' || rest.includes('/')) continue;
    try {
      return { name, id: decodeURIComponent(rest) };
    } catch {
      return null; // A broken escape is no address of ours.
    }
  }
  return null;
}
