import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { searchWordsFor } from '#words/search-words.ts';
import { getSearch } from '../queries/get-search.ts';
import { addressWords } from '../url/address-words.ts';
import { HitContent } from './hit-content.tsx';
import styles from './perhaps-list.module.css';
import { useHitAddress } from './use-hit-address.ts';
import { useWordsOf } from './use-words.ts';

const MOST = 3;

/** What the words of a wrong address may have meant. */
export function PerhapsList() {
  const [all = '', last = ''] = addressWords(useLocation().pathname);
  const texts = useWordsOf(searchWordsFor);
  const addressOf = useHitAddress();
  const whole = useQuery(getSearch(all, MOST)).data;
  const part = useQuery(getSearch(whole?.total === 0 ? last : '', MOST)).data;
  const data = whole?.total === 0 ? part : whole;
  if (data === undefined || data.total === 0) return null;
  return (
    <section aria-label={texts.perhaps}>
      <p>{texts.perhaps}</p>
      <ul className={styles['list']}>
        {data.groups.flatMap(({ kind, hits }) =>
          hits.map((hit, at) => (
            <li key={`${kind} ${hit.id} ${hit.anchor ?? ''} ${String(at)}`}>
              <span className={styles['kind']}>{texts.kinds[kind].one}</span>
              <Link to={addressOf(hit)}>
                <HitContent hit={hit} kind={texts.kinds[kind].one} />
              </Link>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
