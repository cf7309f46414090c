import type { PlaceList } from '#contract/answers/place-list.ts';
import { pagePath } from '#contract/pages.ts';
import { type PlaceWords, placeWordsFor } from '#words/place-words.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The list in a sentence: how many places, how many of them have issued programmes, how many nobody has looked at. */
export function placesLead(provinces: PlaceList, { list }: PlaceWords): string {
  const places = provinces.flatMap((province) => province.places);
  const all = [...provinces, ...places];
  return list.lead(
    provinces.length,
    places.length,
    all.filter(({ own }) => own > 0).length,
    all.filter(({ search }) => search === 'searched-none-found').length,
    all.filter(({ search }) => search === 'not-searched').length,
  );
}

/** The head of the list of places. */
export function placesHead(provinces: PlaceList, { lang, origin }: HeadContext): PageHead {
  const words = placeWordsFor(lang);
  const path = inLanguage(pagePath('places'), lang);
  return {
    title: words.list.documentTitle,
    ...described(placesLead(provinces, words)),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: words.list.title[lang],
      url: origin + path,
      inLanguage: lang,
    },
  };
}
