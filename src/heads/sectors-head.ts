import type { SectorList } from '#contract/answers/catalogue.ts';
import { pagePath } from '#contract/pages.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The head of the list of sectors. */
export function sectorsHead(sectors: SectorList, { lang, origin }: HeadContext): PageHead {
  const words = sectorWordsFor(lang).list;
  const path = inLanguage(pagePath('sectors'), lang);
  return {
    title: words.title,
    description: words.description,
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      name: words.title,
      description: words.description,
      url: origin + path,
      hasDefinedTerm: sectors.map(({ id, name }) => ({
        '@type': 'DefinedTerm',
        name: name[lang],
        url: origin + inLanguage(pagePath('sector', id), lang),
      })),
    },
  };
}
