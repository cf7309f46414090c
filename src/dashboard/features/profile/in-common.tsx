import type { Profile } from '#contract/answers/profile.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { CountedList } from './counted-list.tsx';
import { IssueYears } from './issue-years.tsx';
import styles from './profile.module.css';
import { WhatComesNext } from './what-comes-next.tsx';

interface InCommonProps {
  readonly profile: Profile;
  readonly filter: Partial<Filter>;
  /** The heading over those who sign, and what is said where there is nobody. */
  readonly issuers: { readonly title: string; readonly none: string };
  /** The heading over the themes. */
  readonly themes: string;
}

/** What the programmes have in common: their years, their next steps, who signs them, what they name. */
export function InCommon({ profile, filter, issuers, themes }: InCommonProps) {
  const words = useWordsOf(profileWordsFor);
  return (
    <>
      <div className={styles['pair']}>
        <IssueYears profile={profile} filter={filter} />
        <WhatComesNext steps={profile.steps} />
      </div>
      <div className={styles['columns']}>
        <CountedList {...issuers} counted={profile.issuers} page="issuer" />
        <CountedList
          title={words.sectors}
          note={words.sectorsNote}
          none={words.noneNamed}
          counted={profile.sectors}
          page="sector"
        />
        <CountedList title={themes} none={words.noneNamed} counted={profile.themes} page="theme" />
      </div>
    </>
  );
}
