import type { Facets } from '#contract/answers/facets.ts';
import { pagePath } from '#contract/pages.ts';
import type { Words } from '#words/words.ts';
import { wordsFor } from '#words/words.ts';
import { type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The news in one sentence: how many, since when, and how many of them in this and the last year. */
export function overviewHeadline(facets: Facets, today: string, words: Words['app']['summary']): string {
  if (facets.total === 0) return words.none;
  const years = facets.year.filter(({ count }) => count > 0);
  const lastYear = Number(today.slice(0, 4)) - 1;
  const recent = years.filter(({ year }) => year >= lastYear).reduce((sum, { count }) => sum + count, 0);
  return words.headline(facets.total, years[0]?.year ?? null, recent, lastYear);
}

/** The head of the three views; the title tells the news where it is known. */
export function overviewHead(headline: string, { lang, origin }: HeadContext): PageHead {
  const { app } = wordsFor(lang);
  const path = inLanguage(pagePath('overview'), lang);
  return {
    title: headline.replace(/\.$/, ''),
    description: app.description,
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: app.name,
      description: app.description,
      url: origin + path,
      inLanguage: lang,
    },
  };
}
