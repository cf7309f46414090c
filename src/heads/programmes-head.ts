import { pagePath } from '#contract/pages.ts';
import { exploreWordsFor } from '#words/explore-words.ts';
import { type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The head of the table of all programmes. */
export function programmesHead({ lang, origin }: HeadContext): PageHead {
  const words = exploreWordsFor(lang);
  const path = inLanguage(pagePath('programmes'), lang);
  return {
    title: words.title,
    description: words.description,
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: words.title,
      description: words.description,
      url: origin + path,
    },
  };
}
