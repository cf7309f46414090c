import type { ReactNode } from 'react';
import { changesWordsFor } from '#words/changes-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './changes.module.css';

interface FoldProps {
  readonly items: readonly ReactNode[];
}

const MOST_SHOWN = 6;
const FEW_MORE = 2;

/** A list with its first items in sight; a long rest is folded away under their number. */
export function Fold({ items }: FoldProps) {
  const words = useWordsOf(changesWordsFor);
  const shown = items.length <= MOST_SHOWN + FEW_MORE ? items.length : MOST_SHOWN;
  const rest = items.slice(shown);
  if (items.length === 0) return null;
  return (
    <>
      <ul className={styles['rows']}>{items.slice(0, shown)}</ul>
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>{words.more(rest.length)}</summary>
          <ul className={styles['rows']}>{rest}</ul>
        </details>
      )}
    </>
  );
}
