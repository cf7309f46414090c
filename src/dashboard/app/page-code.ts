import type { ComponentType } from 'react';
import type { PageName } from '#contract/pages.ts';

/** A page but the overview: `id` is empty where its address names none. It renders its own `<main>`. */
export type Page = ComponentType<{ readonly id: string }>;

/** The page of every address that is none. */
export const NO_SUCH_PAGE = () => import('../pages/no-such-page.tsx');

/** The code of each page, fetched when it is first opened. The overview comes with the site. */
export const PAGE_CODE: Partial<Record<PageName, () => Promise<{ readonly Page: Page }>>> = {
  programmes: () => import('../pages/programmes-page.tsx'),
  places: () => import('../pages/places-page.tsx'),
  place: () => import('../pages/place-page.tsx'),
  programme: () => import('../pages/programme-page.tsx'),
  resonance: () => import('../pages/resonance-page.tsx'),
  data: () => import('../pages/data-page.tsx'),
  changes: () => import('../pages/changes-page.tsx'),
  sectors: () => import('../pages/sectors-page.tsx'),
  sector: () => import('../pages/sector-page.tsx'),
  issuers: () => import('../pages/issuers-page.tsx'),
  issuer: () => import('../pages/issuer-page.tsx'),
  themes: () => import('../pages/themes-page.tsx'),
  theme: () => import('../pages/theme-page.tsx'),
  rosters: () => import('../pages/rosters-page.tsx'),
  roster: () => import('../pages/roster-page.tsx'),
  glossary: () => import('../pages/glossary-page.tsx'),
  compare: () => import('../pages/compare-page.tsx'),
  embed: () => import('../pages/embed-page.tsx'),
  verify: () => import('../pages/verify-page.tsx'),
};
