import type { Unverified } from '#contract/entities/unverified.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join(', ') : null;
}

/** What is said of a programme without proof: apart from the facts, each with its label and the reason. */
export function UnverifiedList({ items }: { readonly items: readonly Unverified[] }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  if (items.length === 0) return null;
  return (
    <>
      <h3>{words.unverified}</h3>
      <p className={styles['doubt']}>{words.unverifiedWhy}</p>
      <ul className={styles['unverified']}>
        {items.map(({ id, label, value, why }) => (
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
