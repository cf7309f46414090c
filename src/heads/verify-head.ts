import { pagePath } from '#contract/pages.ts';
import { verifyWordsFor } from '#words/verify-words.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The head of the page that makes the hash of any view again, whichever it is asked about. */
export function verifyHead({ lang, origin }: HeadContext): PageHead {
  const words = verifyWordsFor(lang);
  const path = inLanguage(pagePath('verify'), lang);
  return {
    title: words.title,
    ...described(words.description),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: words.title,
      description: words.description,
      url: origin + path,
      inLanguage: lang,
    },
  };
}
