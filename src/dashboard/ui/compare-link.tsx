import { Link } from 'react-router';
import type { ComparedKind } from '#contract/comparison.ts';
import { compareLinkWordsFor } from '#words/compare-link-words.ts';
import styles from './compare-link.module.css';
import { useComparisonAddress } from './use-comparison-address.ts';
import { useWordsOf } from './use-words.ts';

interface CompareLinkProps {
  readonly kind: ComparedKind;
  readonly id: string;
  readonly name: string;
}

/** The way from the page of a thing to the same thing beside others. */
export function CompareLink({ kind, id, name }: CompareLinkProps) {
  const words = useWordsOf(compareLinkWordsFor);
  const addressOf = useComparisonAddress();
  return (
    <Link className={styles['link']} to={addressOf({ kind, ids: [id] })} aria-label={words.compareThis(name)}>
      {words.compare}
    </Link>
  );
}
