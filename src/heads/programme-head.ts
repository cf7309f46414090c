import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { pagePath } from '#contract/pages.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The head of a programme's page. What no source states, such as a missing date, is left out. */
export function programmeHead(page: ProgrammePage, { lang, origin }: HeadContext): PageHead {
  const { programme, issuers, jurisdiction } = page;
  const path = inLanguage(pagePath('programme', programme.id), lang);
  const other = lang === 'en' ? 'zh' : 'en';
  return {
    title: programme.shortTitle[lang],
    ...described(programme.summary[lang]),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: programme.title[lang],
      alternateName: programme.title[other],
      description: programme.summary[lang],
      url: origin + path,
      legislationJurisdiction: { '@type': 'AdministrativeArea', name: jurisdiction[lang] },
      ...(programme.documentNumber !== null && { legislationIdentifier: programme.documentNumber.value }),
      ...(programme.issued !== null && { legislationDate: programme.issued }),
      legislationPassedBy: issuers.map(({ name }) => ({ '@type': 'GovernmentOrganization', name: name[lang] })),
    },
  };
}
