import type { ThemeList, ThemePage } from '#contract/answers/theme-page.ts';
import type { Language } from '#contract/vocabulary.ts';
import { themeWordsFor } from '#words/theme-words.ts';
import { collectionHead } from './collection-head.ts';
import type { HeadContext, PageHead } from './page-head.ts';

/** How many programmes, since when, in which year most, and who signs most: one or two sentences. */
export function themeLead({ profile }: ThemePage, lang: Language): string {
  const [most] = profile.issuers;
  const peak = profile.years.toSorted((a, b) => b.count - a.count || b.year - a.year)[0] ?? null;
  return themeWordsFor(lang).lead(
    profile.programmes,
    profile.years[0]?.year ?? null,
    peak,
    most === undefined ? null : { name: most.name[lang], count: most.count },
  );
}

export function themeHead(page: ThemePage, context: HeadContext): PageHead {
  const { lang } = context;
  const title = page.name[lang];
  return collectionHead(
    { page: 'theme', id: page.id, title, description: `${title}: ${themeLead(page, lang)}` },
    context,
  );
}

export function themesLead(list: ThemeList, lang: Language): string {
  const most = list.toSorted((a, b) => b.programmes - a.programmes)[0];
  return themeWordsFor(lang).list.lead(
    list.length,
    most === undefined ? null : { name: most.name[lang], count: most.programmes },
  );
}

export function themesHead(list: ThemeList, context: HeadContext): PageHead {
  const { lang } = context;
  const words = themeWordsFor(lang).list;
  return collectionHead(
    { page: 'themes', title: words.title, description: words.description(list.map(({ name }) => name[lang])) },
    context,
  );
}
