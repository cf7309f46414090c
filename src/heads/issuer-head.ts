import type { IssuerList, IssuerPage } from '#contract/answers/issuer-page.ts';
import { pagePath } from '#contract/pages.ts';
import type { Language } from '#contract/vocabulary.ts';
import { issuerWordsFor } from '#words/issuer-words.ts';
import { collectionHead } from './collection-head.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

/** The body that stands beside it most often; null where several do as often. */
function mostFrequent([first, second]: IssuerPage['profile']['issuers']) {
  if (first === undefined || second === undefined) return first ?? null;
  return first.count > second.count ? first : null;
}

/** How many programmes, since when, alone or with whom: one sentence. */
export function issuerLead({ profile, alone }: IssuerPage, lang: Language): string {
  const most = mostFrequent(profile.issuers);
  return issuerWordsFor(lang).lead(
    { count: profile.programmes, since: profile.years[0]?.year ?? null, alone },
    profile.issuers.length,
    most && { name: most.name[lang], count: most.count },
  );
}

export function issuerHead(page: IssuerPage, { lang, origin }: HeadContext): PageHead {
  const { issuer } = page;
  const path = inLanguage(pagePath('issuer', issuer.id), lang);
  const description = issuerLead(page, lang);
  return {
    title: issuer.name[lang],
    ...described(`${issuer.name[lang]}: ${description}`),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: issuer.name[lang],
      alternateName: issuer.name[lang === 'en' ? 'zh' : 'en'],
      description,
      url: origin + path,
    },
  };
}

/** How many have signed, and who most. */
export function issuersLead(list: IssuerList, lang: Language): string {
  const signed = list.filter(({ programmes }) => programmes > 0);
  const [most] = signed;
  return issuerWordsFor(lang).list.lead(
    signed.length,
    most === undefined ? null : { name: most.name[lang], count: most.programmes },
  );
}

export function issuersHead(list: IssuerList, context: HeadContext): PageHead {
  const { lang } = context;
  const words = issuerWordsFor(lang).list;
  return collectionHead(
    {
      page: 'issuers',
      title: words.title,
      description: words.description(list.filter(({ programmes }) => programmes > 0).length),
    },
    context,
  );
}
