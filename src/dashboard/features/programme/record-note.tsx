import { formatDate } from '#charts/format-date.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

/** Whose words these are, and when they were last compared with their pages. */
export function RecordNote({ programme }: { readonly programme: Programme }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <p className={styles['foot']}>
      {words.ourWords} {words.checked(formatDate(programme.checked, lang))}
    </p>
  );
}
