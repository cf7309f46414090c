import type { PlacePage } from '#contract/answers/place-page.ts';
import { pagePath } from '#contract/pages.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';
import { type PlaceWords, placeWordsFor } from '#words/place-words.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

function firstYear(dates: readonly (string | null)[]): number | null {
  const years = dates.flatMap((date) => (date === null ? [] : [yearOf(date)]));
  return years.length === 0 ? null : Math.min(...years);
}

/** The answer in a sentence or two: how many designations and programmes, since when. What is only proposed is no designation. */
export function placeLead(page: PlacePage, lang: Language, { lead }: PlaceWords): string {
  const { designations, own, within, naming, places, name, search } = page;
  const designated = designations.filter(({ status }) => status === 'designated');
  const rosters = new Map(designated.map(({ roster }) => [roster.id, roster]));
  const counted = {
    places: places.length,
    designated: designated.length,
    rosters: rosters.size,
    since: firstYear(designated.map((entry) => entry.designated)),
    partial: [...rosters.values()].filter(({ complete }) => !complete).length,
    pending: designations.length - designated.length,
    own: own.length,
    ownSince: firstYear(own.map(({ issued }) => issued)),
    within: within.reduce((sum, { programmes }) => sum + programmes.length, 0),
    naming: naming.length,
    search: search.status,
  };
  return `${lead.designations(name[lang], counted)} ${lead.programmes(counted)}`;
}

/** The head of a place's page. */
export function placeHead(page: PlacePage, { lang, origin }: HeadContext): PageHead {
  const words = placeWordsFor(lang);
  const path = inLanguage(pagePath('place', page.id), lang);
  const other = lang === 'en' ? 'zh' : 'en';
  const around = page.city ?? page.province;
  return {
    title: words.title(page.name[lang]),
    ...described(placeLead(page, lang, words)),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'AdministrativeArea',
      name: page.name[lang],
      alternateName: page.name[other],
      identifier: page.id,
      url: origin + path,
      ...(around !== null && { containedInPlace: { '@type': 'AdministrativeArea', name: around.name[lang] } }),
      ...(page.point !== null &&
        page.point.drawnAt === null && {
          geo: { '@type': 'GeoCoordinates', latitude: page.point.lat, longitude: page.point.lon },
        }),
    },
  };
}
