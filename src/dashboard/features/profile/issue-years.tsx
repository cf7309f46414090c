import type { Profile } from '#contract/answers/profile.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { YearBars } from '../../ui/year-bars.tsx';
import styles from './profile.module.css';

interface IssueYearsProps {
  readonly profile: Profile;
  readonly filter: Partial<Filter>;
}

/** When: the programmes by year of issue, and how many have no date. */
export function IssueYears({ profile, filter }: IssueYearsProps) {
  const words = useWordsOf(profileWordsFor).years;
  return (
    <PageSection id="years" title={words.title}>
      {profile.years.length === 0 ? <p>{words.none}</p> : <YearBars years={profile.years} filter={filter} />}
      {profile.undated > 0 && <p className={styles['aside']}>{words.undated(profile.undated)}</p>}
    </PageSection>
  );
}
