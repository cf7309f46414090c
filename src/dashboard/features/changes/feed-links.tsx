import { API_BASE, endpointPath, FEED_PATH } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './changes.module.css';

/** The news under the filter as a feed, named in the document's head too, and as JSON. */
export function FeedLinks({ filter }: { readonly filter: Filter }) {
  const words = useWordsOf(changesWordsFor);
  const query = formatFilter(filter);
  const under = (path: string) => `${API_BASE}${path}${query === '' ? '' : `?${query}`}`;
  return (
    <p className={styles['links']}>
      {query !== '' && (
        <link rel="alternate" type="application/atom+xml" href={under(FEED_PATH)} title={words.feedTitle(true)} />
      )}
      <a href={under(FEED_PATH)} type="application/atom+xml">
        {words.feed}
      </a>
      <a href={under(endpointPath('changes'))}>{words.json}</a>
    </p>
  );
}
