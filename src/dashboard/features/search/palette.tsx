import { useEffect, useRef } from 'react';
import { searchWordsFor } from '#words/search-words.ts';
import { explain } from '../../ui/explain.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { optionId } from './option-id.ts';
import styles from './palette.module.css';
import { Results } from './results.tsx';
import { useSearch } from './use-search.ts';

const LIST = 'search-results';

/** The search over the page: a field with the list of what it finds, in a dialog that gives the focus back. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useWordsOf(searchWordsFor);
  const { app } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const search = useSearch(close);
  const { typed, answer, error, fresh, options, active } = search;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (answer !== undefined) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, answer]);

  const status = () => {
    if (typed === '') return words.hint;
    if (answer === undefined || !fresh) return words.waiting;
    if (answer.total === 0) return `${words.none(typed)} ${words.noneHint}`;
    return answer.readAs.length > 0 ? words.readAs(typed, answer.readAs, answer.total) : words.count(answer.total);
  };
  const listed = answer !== undefined && options.length > 0;
  return (
    <dialog ref={dialog} className={styles['palette']} aria-label={words.title} closedby="any" onClose={onClose}>
      <div className={styles['inside']}>
        <div className={styles['head']}>
          <input
            type="text"
            role="combobox"
            aria-label={words.field}
            aria-expanded={listed}
            aria-controls={LIST}
            aria-autocomplete="list"
            aria-activedescendant={listed ? optionId(active) : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder={words.placeholder}
            value={typed}
            onKeyDown={search.onKeyDown}
            onChange={(event) => search.type(event.target.value)}
          />
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </div>
        <p className={styles['status']} role={error ? 'alert' : 'status'}>
          {error ? explain(error, app.errors) : status()}
        </p>
        <div
          id={LIST}
          className={styles['list']}
          role="listbox"
          aria-label={words.results}
          aria-busy={!fresh}
          data-stale={!fresh}
        >
          {answer && (
            <Results answer={answer} active={active} onMore={search.more} onLeave={close} onPoint={search.point} />
          )}
        </div>
        <p className={styles['keys']} aria-hidden="true">
          {words.keys}
        </p>
      </div>
    </dialog>
  );
}
