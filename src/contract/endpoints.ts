import type { FilterKey } from './filter/filter.ts';
import { FILTER_KEYS } from './filter/grammar.ts';
import type { OptionKey } from './options.ts';

export const API_BASE = '/api/v1';
/** Raised when an answer changes its shape: it is part of every ETag, so that no client keeps an old shape. */
export const CONTRACT_VERSION = 6;

export const LIST_LIMITS = { default: 50, most: 200 } as const;

/**
 * One row an endpoint: the router, the reference and the page all read this table. What each answers is in `answers.ts`.
 * `clauses` are the keys of the filter it takes; `setsAside` are the clauses the view makes itself and so is not narrowed by.
 * `options` are the view options that change its answer; `parameters` are taken by it alone. All take FILE_PARAMETERS beside.
 */
export const ENDPOINTS = {
  programmes: {
    path: '/programmes',
    clauses: FILTER_KEYS,
    setsAside: [],
    options: [],
    parameters: ['sort', 'limit', 'task', 'after'],
  },
  programme: { path: '/programmes/{id}', clauses: ['lang'], setsAside: [], options: [], parameters: [] },
  timeline: {
    path: '/timeline',
    clauses: FILTER_KEYS,
    setsAside: ['from', 'to'],
    options: ['lanes'],
    parameters: [],
  },
  heatmap: {
    path: '/heatmap',
    clauses: FILTER_KEYS,
    setsAside: ['sector'],
    options: ['columns', 'measure'],
    parameters: [],
  },
  cities: { path: '/cities', clauses: FILTER_KEYS, setsAside: ['province', 'city'], options: [], parameters: [] },
  sectors: { path: '/sectors', clauses: FILTER_KEYS, setsAside: ['sector'], options: [], parameters: [] },
  sector: { path: '/sectors/{id}', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  designations: {
    path: '/designations',
    clauses: ['designation', 'issuer', 'basis', 'province', 'city', 'asOf', 'lang'],
    setsAside: [],
    options: [],
    parameters: [],
  },
  places: { path: '/places', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  place: { path: '/places/{id}', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  roster: { path: '/designations/{id}', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  issuers: { path: '/issuers', clauses: FILTER_KEYS, setsAside: ['issuer'], options: [], parameters: [] },
  issuer: { path: '/issuers/{id}', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  themes: { path: '/themes', clauses: FILTER_KEYS, setsAside: ['theme'], options: [], parameters: [] },
  theme: { path: '/themes/{id}', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  glossary: { path: '/glossary', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  search: { path: '/search', clauses: ['q', 'lang'], setsAside: [], options: [], parameters: ['limit'] },
  facets: { path: '/facets', clauses: FILTER_KEYS, setsAside: [], options: [], parameters: [] },
  resonance: { path: '/resonance', clauses: ['asOf', 'lang'], setsAside: [], options: [], parameters: [] },
  changes: { path: '/changes', clauses: FILTER_KEYS, setsAside: [], options: [], parameters: [] },
  dataset: { path: '/dataset', clauses: ['lang'], setsAside: [], options: [], parameters: [] },
} as const satisfies Record<
  string,
  {
    path: string;
    clauses: readonly FilterKey[];
    setsAside: readonly FilterKey[];
    options: readonly OptionKey[];
    parameters: readonly string[];
  }
>;
export type EndpointName = keyof typeof ENDPOINTS;

/** The form of the answer (see `formats.ts`), and for forms that hold one table its name, where it is not the first. */
export const FILE_PARAMETERS = ['format', 'table'] as const;

/** Of which released version the answer is to be; the present one unless given. Every endpoint takes it. */
export const VERSION_PARAMETER = 'version';

/** What `changes` answers as an Atom feed, under the same clauses. */
export const FEED_PATH = `${ENDPOINTS.changes.path}.atom`;

/** The whole dataset of a version as a ZIP file, under the API's base. */
export const PACKAGE_PATH = '/package.zip';

/** The path of an endpoint under the API's base; `id` fills the place its path has for one. */
export function endpointPath(name: EndpointName, id = ''): string {
  return ENDPOINTS[name].path.replace('{id}', encodeURIComponent(id));
}
