import type { ReactNode } from 'react';
import type { Profile } from '#contract/answers/profile.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { FilterLink } from '../../ui/filter-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ProgrammeRows } from '../../ui/programme-rows.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './profile.module.css';

interface NewestProgrammesProps {
  readonly profile: Profile;
  readonly filter: Partial<Filter>;
}

/** The programmes themselves, the newest first, and the ways to all of them. */
export function NewestProgrammes({ profile, filter }: NewestProgrammesProps) {
  const words = useWordsOf(profileWordsFor);
  const { latest, programmes } = profile;
  if (programmes === 0) return null;
  const note: ReactNode = latest.length < programmes ? words.latestOf(latest.length, programmes) : undefined;
  return (
    <PageSection id="programmes" title={words.latest} note={note}>
      <ProgrammeRows programmes={latest} />
      <p className={styles['verbs']}>
        <FilterLink page="programmes" filter={filter}>
          {words.allProgrammes(programmes)}
        </FilterLink>
        <FilterLink page="overview" filter={filter}>
          {words.inOverview}
        </FilterLink>
      </p>
    </PageSection>
  );
}
