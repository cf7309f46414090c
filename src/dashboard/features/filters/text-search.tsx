import { useEffect, useEffectEvent, useState } from 'react';
import { toQueryText } from '#contract/filter/format.ts';
import { useWords } from '../../ui/use-words.ts';
import styles from './text-search.module.css';

interface TextSearchProps {
  readonly q: string;
  /** `typing` marks a change that is not yet finished: it replaces the history entry it made. */
  readonly onChange: (q: string, typing: boolean) => void;
}

const PAUSE = 250;

/** The text clause. It follows the typing after a pause; one search is one entry in the history, not one a letter. */
export function TextSearch({ q, onChange }: TextSearchProps) {
  const words = useWords().app.filters;
  const [typed, setTyped] = useState(q);
  const [seen, setSeen] = useState(q);
  if (q !== seen) {
    setSeen(q);
    if (toQueryText(typed) !== q) setTyped(q);
  }
  const send = (text: string) => {
    if (text !== q) onChange(text, q !== '');
  };
  const sendAfterPause = useEffectEvent(send);
  useEffect(() => {
    const timer = setTimeout(() => sendAfterPause(toQueryText(typed)), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <form
      role="search"
      className={styles['search']}
      onSubmit={(event) => {
        event.preventDefault();
        send(toQueryText(typed));
      }}
    >
      <input
        type="search"
        name="q"
        value={typed}
        aria-label={words.searchLabel}
        placeholder={words.searchPlaceholder}
        data-active={q !== ''}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}
