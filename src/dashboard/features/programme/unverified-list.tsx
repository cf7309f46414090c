import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join(', ') : null;
}

/** What is said of a programme without proof: apart from the facts, each with its label and the reason. */
export function UnverifiedList({ page: { unverified } }: { readonly page: Pick<ProgrammePage, 'unverified'> }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <>
      <p className={styles['doubt']}>{words.unverifiedWhy}</p>
      <ul className={styles['unverified']}>
        {unverified.map(({ id, label, value, why }) => (
          <li key={id}>
            <strong>{label?.[lang]}</strong>
            {textOf(value) !== null && `: ${textOf(value)}`}
            <span className={styles['doubt']}> ({why[lang]})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
