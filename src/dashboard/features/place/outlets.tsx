import type { Source } from '#contract/entities/source.ts';
import { BASES, type Basis } from '#contract/vocabulary.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './place.module.css';

function Outlet({ source: { outlet, title, url, linkable, seen } }: { readonly source: Source }) {
  const { outlets } = useWordsOf(placeWordsFor);
  const doubts = [linkable ? null : outlets.cited, seen ? null : outlets.notOpened].filter((doubt) => doubt !== null);
  return (
    <>
      {url !== null && linkable ? (
        <a href={url} rel="noreferrer" title={title}>
          {outlet}
        </a>
      ) : (
        <span title={title}>{outlet}</span>
      )}
      {doubts.length > 0 && <span className={styles['doubt']}> ({doubts.join(', ')})</span>}
    </>
  );
}

/** The pages that state a fact, by outlet, all but the first folded away, and what they make it rest on. */
export function Outlets({ sources, basis }: { readonly sources: readonly Source[]; readonly basis: Basis }) {
  const { outlets } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const [first, ...rest] = sources;
  return (
    <div className={styles['outlets']}>
      {first && <Outlet source={first} />}
      <span className={styles['doubt']}> · {BASES[basis][lang]}</span>
      {rest.length > 0 && (
        <details>
          <summary>{outlets.more(rest.length)}</summary>
          <ul>
            {rest.map((source) => (
              <li key={source.id}>
                <Outlet source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
