import type { Dispute } from '#contract/entities/dispute.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';

/** What other pages say of a fact, which pages, and why another value is shown. */
export function Disputes({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  if (disputes.length === 0) return null;
  return (
    <ul className={styles['disputes']}>
      {disputes.map(({ says, sources, why }) => (
        <li key={says.en}>
          {words.othersSay} {says[lang]}
          <SourceRefs ids={sources} /> <span className={styles['doubt']}>{why[lang]}</span>
        </li>
      ))}
    </ul>
  );
}
