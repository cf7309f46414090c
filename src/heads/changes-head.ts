import type { Changes } from '#contract/answers/changes.ts';
import { pagePath } from '#contract/pages.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The head of the page of what is new, whatever the filter: one address for all of them. */
export function changesHead({ versions }: Pick<Changes, 'versions'>, { lang, origin }: HeadContext): PageHead {
  const words = changesWordsFor(lang);
  const path = inLanguage(pagePath('changes'), lang);
  const newest = versions[0]?.id;
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
      inLanguage: lang,
      ...(newest !== undefined && { dateModified: newest }),
    },
  };
}
