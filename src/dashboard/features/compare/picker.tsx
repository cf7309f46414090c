import { useQuery } from '@tanstack/react-query';
import { type Ref, useEffect, useId, useState } from 'react';
import { Link } from 'react-router';
import type { Comparison } from '#contract/comparison.ts';
import { toQueryText } from '#contract/filter/format.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { getSearch } from '../../queries/get-search.ts';
import { explain } from '../../ui/explain.ts';
import { useComparisonAddress } from '../../ui/use-comparison-address.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './compare.module.css';

interface PickerProps {
  readonly comparison: Comparison;
  readonly label: string;
  /** The comparison with a thing found in it. */
  readonly put: (id: string) => Comparison;
  readonly field: Ref<HTMLInputElement>;
}

const PAUSE = 150;
const FEW = 8;

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
    const timer = setTimeout(() => setAsked(toQueryText(typed)), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error, isFetching } = useQuery(getSearch(asked, FEW));
  const found = (asked !== '' && data?.groups.find((group) => group.kind === kind)?.hits) || [];
  const offered = found.filter((hit) => !ids.includes(hit.id));
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
      <ul aria-busy={isFetching}>
        {offered.map((one) => (
          <li key={one.id}>
            <Link to={addressOf(put(one.id))}>{one.name[lang]}</Link>{' '}
            <span className={styles['other']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
              {one.name[other]}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{asked === '' || isFetching || error ? '' : words.found(offered.length)}</p>
      {error && <p role="alert">{explain(error, app.errors)}</p>}
    </div>
  );
}
