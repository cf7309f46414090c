import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { ProgrammeLink } from './programme-link.tsx';
import styles from './programme-record.module.css';

/** On to the programmes issued just before and just after. */
export function Neighbours({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { issuedBefore, issuedAfter } = page;
  if (issuedBefore === null && issuedAfter === null) return null;
  return (
    <nav className={styles['neighbours']} aria-label={words.neighbours}>
      {issuedBefore && (
        <p>
          <span>← {words.before}</span> <ProgrammeLink programme={issuedBefore} />
        </p>
      )}
      {issuedAfter && (
        <p className={styles['after']}>
          <span>{words.after} →</span> <ProgrammeLink programme={issuedAfter} />
        </p>
      )}
    </nav>
  );
}
