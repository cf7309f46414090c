import { BASES, type Basis } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Anchor } from './anchor.tsx';
import styles from './programme-facts.module.css';

interface SourceRefsProps {
  readonly ids: readonly string[];
  /** What these sources make the fact rest on, where that was computed. */
  readonly basis?: Basis;
}

/** The numbers of the sources that state a fact, each a link to its line in the list, and what they make it rest on. */
export function SourceRefs({ ids, basis }: SourceRefsProps) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const count = words.sourceRefs(ids.length);
  const says = basis === undefined ? count : `${count}: ${BASES[basis][lang]}`;
  return (
    <sup className={styles['refs']} data-basis={basis} title={says} aria-label={says}>
      {ids.map((id) => (
        <Anchor key={id} to={`source-${id}`}>
          {id.slice(1)}
        </Anchor>
      ))}
    </sup>
  );
}
