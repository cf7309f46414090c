import { BASES, type Basis } from '#contract/vocabulary.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './resonance.module.css';

interface SourceMarksProps {
  readonly ids: readonly string[];
  /** What these sources make the fact rest on, where that was computed. */
  readonly basis?: Basis;
}

/** The numbers of the pages that state a fact, each leading to its line at the end of the story. */
export function SourceMarks({ ids, basis }: SourceMarksProps) {
  const words = useWordsOf(resonanceWordsFor);
  const { lang } = useView().view.filter;
  const says = [words.sourceMarks(ids.length), ...(basis === undefined ? [] : [BASES[basis][lang]])].join(': ');
  return (
    <sup className={styles['marks']} data-basis={basis} title={says}>
      {ids.map((id) => (
        <a
          key={id}
          href={`#source-${id}`}
          onClick={(event) => {
            // A fragment would become part of the view's link.
            event.preventDefault();
            const line = document.getElementById(`source-${id}`);
            line?.scrollIntoView({ block: 'center' });
            line?.focus({ preventScroll: true });
          }}
        >
          {id.slice(1)}
        </a>
      ))}
    </sup>
  );
}
