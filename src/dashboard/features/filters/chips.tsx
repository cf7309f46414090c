import type { ReactNode } from 'react';
import type { Facets } from '#contract/answers/facets.ts';
import { PAGE_OF_CLAUSE } from '#contract/pages.ts';
import { RESONANCE_TASKS } from '#contract/resonance-tasks.ts';
import { facetNames } from '#words/facet-names.ts';
import { filterPhrases } from '#words/filter-phrases.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWords } from '../../ui/use-words.ts';
import { clearAll, removePhrase } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import styles from './chips.module.css';

/** What is shown, as one sentence: each part leads to the page of what it names, can be taken away, and all are counted. */
export function Chips({ facets }: { readonly facets: Facets | undefined }) {
  const { filters: words, summary } = useWords().app;
  const { view, change, narrow } = useView();
  const { task } = view;
  const { own } = useAnswerable();
  const phrases = filterPhrases(own, facets ? facetNames(facets) : () => undefined);
  const none = phrases.length === 0 && task === null;

  return (
    <div className={styles['sentence']} role="group" aria-label={words.inForce}>
      {none && <span>{words.everything}</span>}
      {phrases.map((phrase) => {
        const { key, value, text } = phrase;
        const page = PAGE_OF_CLAUSE[key];
        return (
          <Chip key={`${key}=${value}`} text={text} onRemove={() => narrow((now) => removePhrase(now, phrase))}>
            {page === undefined ? (
              text
            ) : (
              <PageLink page={page} id={value}>
                {text}
              </PageLink>
            )}
          </Chip>
        );
      })}
      <span aria-hidden="true">:</span>
      <p role="status">{facets ? summary.counts(facets.total, facets.ofAll) : ''}</p>
      {task !== null && (
        <Chip
          text={words.task(RESONANCE_TASKS[task].name[own.lang])}
          onRemove={() => change((now) => ({ ...now, task: null }))}
        />
      )}
      {!none && (
        <button type="button" className={styles['clear']} onClick={() => change(clearAll)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

interface ChipProps {
  readonly text: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

function Chip({ text, onRemove, children = text }: ChipProps) {
  const words = useWords().app.filters;
  return (
    <span className={styles['chip']}>
      {children}
      <button type="button" aria-label={words.remove(text)} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}
