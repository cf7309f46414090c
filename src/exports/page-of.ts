import type { EndpointName } from '#contract/endpoints.ts';
import type { PageName } from '#contract/pages.ts';

/** The page that shows what an endpoint answers. */
export const PAGE_OF: Readonly<Record<EndpointName, PageName>> = {
  programmes: 'programmes',
  programme: 'programme',
  timeline: 'overview',
  heatmap: 'overview',
  cities: 'overview',
  sectors: 'sectors',
  sector: 'sector',
  designations: 'rosters',
  places: 'places',
  place: 'place',
  roster: 'roster',
  issuers: 'issuers',
  issuer: 'issuer',
  themes: 'themes',
  theme: 'theme',
  glossary: 'glossary',
  search: 'overview',
  facets: 'overview',
  resonance: 'resonance',
  changes: 'changes',
  dataset: 'data',
};
