import type { DatasetDescription } from '#contract/answers/dataset-answer.ts';
import { API_BASE, PACKAGE_PATH } from '#contract/endpoints.ts';
import { pagePath } from '#contract/pages.ts';
import { dataWordsFor } from '#words/data-words.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The head of the page of the whole dataset; search engines for data read it as schema.org/Dataset. */
export function dataHead({ info, counts }: DatasetDescription, { lang, origin }: HeadContext): PageHead {
  const words = dataWordsFor(lang);
  const path = inLanguage(pagePath('data'), lang);
  const lead = words.lead(counts.programmes, counts.sources, info.version);
  return {
    title: words.documentTitle,
    ...described(lead),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: info.title[lang],
      description: info.description[lang],
      version: info.version,
      license: info.licence.url,
      url: origin + path,
      inLanguage: lang,
      isAccessibleForFree: true,
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/zip',
          contentUrl: `${origin}${API_BASE}${PACKAGE_PATH}?version=${info.version}`,
        },
      ],
    },
  };
}
