import { useContext } from 'react';
import type { ListKey } from '#contract/filter/filter.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { toggle } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import { BesideViews } from './beside-views.ts';
import styles from './programme-facts.module.css';

interface ShowInViewsProps {
  readonly clause: ListKey;
  readonly value: string;
  readonly name: string;
}

/** Beside the link to the page of a thing: narrows the views to it, where there are views. */
export function ShowInViews({ clause, value, name }: ShowInViewsProps) {
  const words = useWordsOf(programmeWordsFor);
  const { view, narrow } = useView();
  const chosen: readonly string[] = view.filter[clause];
  if (!useContext(BesideViews)) return null;
  return (
    <button
      type="button"
      className={styles['show']}
      aria-label={words.showInViews(name)}
      aria-pressed={chosen.includes(value)}
      onClick={() => narrow((now) => toggle(now, clause, value))}
    >
      {words.show}
    </button>
  );
}
