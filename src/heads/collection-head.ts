import { type PageName, pagePath } from '#contract/pages.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

interface Collection {
  readonly page: PageName;
  /** For the pages that are about one thing. */
  readonly id?: string;
  readonly title: string;
  readonly description: string;
}

/** The head of a page that gathers things of one kind. */
export function collectionHead({ page, id, title, description }: Collection, { lang, origin }: HeadContext): PageHead {
  const path = inLanguage(pagePath(page, id), lang);
  return {
    title,
    ...described(description),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: title,
      description,
      url: origin + path,
      inLanguage: lang,
    },
  };
}
