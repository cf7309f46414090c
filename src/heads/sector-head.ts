import type { SectorPage } from '#contract/answers/sector-page.ts';
import { pagePath } from '#contract/pages.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';
import { sectorLead } from './sector-lead.ts';

/** The head of a sector's page on a day. Its codes are left out: they are general knowledge, read on no page. */
export function sectorHead(page: SectorPage, day: string, { lang, origin }: HeadContext): PageHead {
  const { sector } = page;
  const path = inLanguage(pagePath('sector', sector.id), lang);
  const other = lang === 'en' ? 'zh' : 'en';
  const said = described(`${sector.name[lang]}: ${sectorLead(page, day, lang, (date) => date)}`);
  return {
    title: sector.name[lang],
    ...said,
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: sector.name[lang],
      alternateName: sector.name[other],
      description: said.description,
      termCode: sector.id,
      url: origin + path,
      inDefinedTermSet: origin + inLanguage(pagePath('sectors'), lang),
    },
  };
}
