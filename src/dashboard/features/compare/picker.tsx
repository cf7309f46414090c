import { type Ref, useEffect, useId, useState } from 'react';
import { Link } from 'react-router';
import type { Comparison } from '#contract/comparison.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { explain } from '../../ui/explain.ts';
import { useComparisonAddress } from '../../ui/use-comparison-address.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './compare.module.css';
import { useNames } from './use-names.ts';

interface PickerProps {
  readonly comparison: Comparison;
  readonly label: string;
  /** The comparison with a thing found in it. */
  readonly put: (id: string) => Comparison;
  readonly field: Ref<HTMLInputElement>;
}

const PAUSE = 150;

/** Finds the next thing by its name; each found is a link to the comparison with it. */
export function Picker({ comparison: { kind, ids }, label, put, field }: PickerProps) {
  const { app } = useWords();
  const words = useWordsOf(compareWordsFor);
  const { lang } = useView().view.filter;
  const addressOf = useComparisonAddress();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const id = useId();
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { found, error, isFetching } = useNames(kind, asked);
  const offered = found.filter((one) => !ids.includes(one.id));
  // Beside what already stands, a list nobody asked for would only push the table down.
  const listed = ids.length === 0 || asked.trim() !== '' ? offered : [];
  const other = lang === 'en' ? 'zh' : 'en';

  return (
    <div className={styles['picker']} role="search">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        placeholder={words.placeholder}
        onChange={(event) => setTyped(event.target.value)}
      />
      {asked.trim() === '' && listed.length > 0 && <p className={styles['soft']}>{words.newest}</p>}
      <ul aria-busy={isFetching}>
        {listed.map((one) => (
          <li key={one.id}>
            <Link to={addressOf(put(one.id))}>{one.name[lang]}</Link>{' '}
            <span className={styles['other']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
              {one.name[other]}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{isFetching || error ? '' : words.found(offered.length)}</p>
      {error && <p role="alert">{explain(error, app.errors)}</p>}
    </div>
  );
}
