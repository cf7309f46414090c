import { useState } from 'react';
import { toQueryText } from '#contract/filter/format.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { useView } from '../url/use-view.ts';
import styles from './find-box.module.css';
import { useWordsOf } from './use-words.ts';

interface FindBoxProps {
  readonly found: number;
  readonly all: number;
}

/** Finds by letters among what stands on the page. What is looked for stands in the address, so that it can be shared. */
export function FindBox({ found, all }: FindBoxProps) {
  const words = useWordsOf(profileWordsFor);
  const { view, narrow } = useView();
  const { q } = view.filter;
  const [typed, setTyped] = useState(q);
  const shown = toQueryText(typed) === q ? typed : q;
  return (
    <form role="search" className={styles['find']} onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        value={shown}
        aria-label={words.find}
        placeholder={words.find}
        data-active={q !== ''}
        onChange={({ target: { value } }) => {
          setTyped(value);
          narrow((now) => ({ ...now, q: toQueryText(value) }), { replace: true });
        }}
      />
      <span role="status">{q === '' ? '' : found === 0 ? words.nothingFound : words.found(found, all)}</span>
    </form>
  );
}
