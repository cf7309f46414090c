import type { Glossary } from '#contract/answers/glossary.ts';
import { pagePath } from '#contract/pages.ts';
import { glossaryWordsFor } from '#words/glossary-words.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

export function glossaryHead(terms: Glossary, { lang, origin }: HeadContext): PageHead {
  const words = glossaryWordsFor(lang);
  const path = inLanguage(pagePath('glossary'), lang);
  const description = words.description(terms.length);
  return {
    title: words.title,
    ...described(description),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      name: words.title,
      description,
      url: origin + path,
      inLanguage: ['zh', 'en'],
      hasDefinedTerm: terms.map(({ id, zh, en, otherEnglish }) => ({
        '@type': 'DefinedTerm',
        '@id': `${origin}${pagePath('glossary')}#${id}`,
        name: zh,
        alternateName: [en, ...otherEnglish],
      })),
    },
  };
}
