import type { Source } from '#contract/entities/source.ts';
import { BASES, type Basis } from '#contract/vocabulary.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './place.module.css';

const MOST_SHOWN = 2;

function Outlet({ source: { outlet, title, url, linkable, seen } }: { readonly source: Source }) {
  const { outlets } = useWordsOf(placeWordsFor);
  const doubts = [linkable ? null : outlets.cited, seen ? null : outlets.notOpened].filter((doubt) => doubt !== null);
  return (
    <li>
      {url !== null && linkable ? (
        <a href={url} rel="noreferrer" title={title}>
          {outlet}
        </a>
      ) : (
        <span title={title}>{outlet}</span>
      )}
      {doubts.length > 0 && <span className={styles['doubt']}> ({doubts.join(', ')})</span>}
    </li>
  );
}

/** The pages that state a fact, by outlet, the many folded away, and what they make it rest on. */
export function Outlets({ sources, basis }: { readonly sources: readonly Source[]; readonly basis: Basis }) {
  const { outlets } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const rest = sources.slice(MOST_SHOWN);
  const list = (shown: readonly Source[]) => (
    <ul>
      {shown.map((source) => (
        <Outlet key={source.id} source={source} />
      ))}
    </ul>
  );
  return (
    <div className={styles['outlets']}>
      {list(sources.slice(0, MOST_SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>{outlets.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
      <span className={styles['doubt']}>{BASES[basis][lang]}</span>
    </div>
  );
}
