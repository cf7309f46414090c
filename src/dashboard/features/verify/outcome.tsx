import { verifyingWordsFor } from '#words/verifying-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './verify.module.css';

/** Whether two things are the same, by a sign, a word and a colour. */
export function Outcome({ same }: { readonly same: boolean }) {
  const words = useWordsOf(verifyingWordsFor).view;
  return (
    <span className={styles['outcome']} data-same={same}>
      <span aria-hidden="true">{same ? '✓' : '✗'}</span> {same ? words.same : words.different}
    </span>
  );
}
