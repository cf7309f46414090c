import { rosterWordsFor } from '#words/roster-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './rosters.module.css';

/** What a roster must not be taken for. */
export function WhatItIsNot() {
  const words = useWordsOf(rosterWordsFor);
  return (
    <PageSection id="not" title={words.isNot}>
      <div className={styles['isNot']}>
        {words.isNotText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </PageSection>
  );
}
