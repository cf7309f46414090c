import { BASES } from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { type Column, sourceAnchor } from './column.ts';
import styles from './compare.module.css';
import type { Fact } from './row.ts';

interface SourceMarksProps {
  readonly refs: readonly string[];
  readonly basis?: Fact['basis'];
  readonly column: Column;
  readonly at: number;
}

/** The numbers of the sources that state a fact, each a link to its line at the foot of the same column. */
export function SourceMarks({ refs, basis, column, at }: SourceMarksProps) {
  const words = useWordsOf(compareWordsFor);
  const { sourceRefs } = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const count = sourceRefs(refs.length);
  return (
    <sup
      className={styles['refs']}
      data-basis={basis}
      title={basis === undefined ? count : `${count}: ${BASES[basis][lang]}`}
    >
      {refs.map((id) => {
        const anchor = sourceAnchor(at, id);
        const outlet = column.sources.find((source) => source.id === id)?.outlet ?? '';
        return (
          <a
            key={id}
            href={`#${anchor}`}
            aria-label={words.sourceRef(id.slice(1), outlet)}
            onClick={(event) => {
              // A fragment would become part of the link that is shared.
              event.preventDefault();
              const line = document.getElementById(anchor);
              line?.scrollIntoView({ block: 'center' });
              line?.focus({ preventScroll: true });
            }}
          >
            {id.slice(1)}
          </a>
        );
      })}
    </sup>
  );
}
