import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { pagePath } from '#contract/pages.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The head of the story of the 2026 action. */
export function resonanceHead({ page }: ResonanceStory, { lang, origin }: HeadContext): PageHead {
  const { programme } = page;
  const path = inLanguage(pagePath('resonance'), lang);
  return {
    title: programme.shortTitle[lang],
    ...described(page.brief?.summary[lang] ?? programme.summary[lang]),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: programme.shortTitle[lang],
      description: programme.summary[lang],
      url: origin + path,
      inLanguage: lang,
      dateModified: programme.checked,
      about: {
        '@type': 'Legislation',
        name: programme.title[lang],
        url: origin + inLanguage(pagePath('programme', programme.id), lang),
        ...(programme.issued !== null && { legislationDate: programme.issued }),
      },
    },
  };
}
