import type { RosterList } from '#contract/answers/catalogue.ts';
import type { RosterPage } from '#contract/answers/roster-page.ts';
import type { Designation } from '#contract/entities/roster.ts';
import { pagePath } from '#contract/pages.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Language, MemberStatus } from '#contract/vocabulary.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { collectionHead } from './collection-head.ts';
import { described, type HeadContext, inLanguage, type PageHead } from './page-head.ts';

type Member = Pick<Designation, 'designated' | 'status'>;

/** First and last year in which one of the places was named; null where no date is known. */
export function memberYears(members: readonly Pick<Member, 'designated'>[]): readonly [number, number] | null {
  const years = members.flatMap(({ designated }) => (designated === null ? [] : [yearOf(designated)]));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** How many of how many, how they stand, and in how many provinces; at an earlier day only how many had been named. */
export function rosterLead({ roster, recorded }: RosterPage, lang: Language): string {
  const { members, complete, expectedCount } = roster;
  if (members.length < recorded) return rosterWordsFor(lang).asOf(members.length, recorded);
  const having = (status: MemberStatus) => members.filter((member) => member.status === status);
  const designated = having('designated');
  return rosterWordsFor(lang).lead(
    { members: members.length, complete, expected: expectedCount },
    { designated: designated.length, proposed: having('proposed').length, planned: having('planned').length },
    {
      years: memberYears(designated),
      undated: designated.filter((member) => member.designated === null).length,
    },
    new Set(members.map(({ province }) => province)).size,
  );
}

export function rosterHead(page: RosterPage, { lang, origin }: HeadContext): PageHead {
  const { roster } = page;
  const path = inLanguage(pagePath('roster', roster.id), lang);
  const description = rosterLead(page, lang);
  return {
    title: roster.title[lang],
    ...described(`${roster.title[lang]}: ${description}`),
    path,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: roster.title[lang],
      alternateName: roster.title[lang === 'en' ? 'zh' : 'en'],
      description,
      url: origin + path,
      numberOfItems: roster.members.length,
      itemListElement: roster.members.map(({ name }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: name[lang],
      })),
    },
  };
}

export function rostersLead(list: RosterList, lang: Language): string {
  const complete = list.filter((roster) => roster.complete).length;
  const members = list.reduce((sum, roster) => sum + roster.members.length, 0);
  return rosterWordsFor(lang).list.lead(complete, list.length - complete, members);
}

export function rostersHead(list: RosterList, context: HeadContext): PageHead {
  const { lang } = context;
  const words = rosterWordsFor(lang).list;
  return collectionHead({ page: 'rosters', title: words.title, description: words.description(list.length) }, context);
}
