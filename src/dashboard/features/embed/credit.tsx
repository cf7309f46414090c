import { useQuery } from '@tanstack/react-query';
import { formatDate } from '#charts/format-date.ts';
import { embedWordsFor } from '#words/embed-words.ts';
import { getDataset } from '../../queries/get-dataset.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './credit.module.css';
import { siteAddress } from './open-beside.ts';

/**
 * Whose the view is, of which day and version, under which licence, and where it stands among the others. `frozen` is the
 * version it is kept at, null where it follows the site. Whose the lines of a map are stands in the map.
 */
export function Credit({ frozen }: { readonly frozen: string | null }) {
  const { app } = useWords();
  const words = useWordsOf(embedWordsFor);
  const { view } = useView();
  const { lang, asOf } = view.filter;
  const { data } = useQuery(getDataset);
  const [newest] = data?.versions ?? [];
  const newer = frozen !== null && newest !== frozen ? newest : undefined;
  return (
    <footer className={styles['credit']}>
      <p>
        <strong>{app.name}</strong>
        {data && (
          <>
            {' · '}
            {words.asOf(formatDate(asOf ?? data.info.asOf, lang))}
            {' · '}
            {frozen === null ? words.version(data.info.version) : words.frozen(frozen)}
            {' · '}
            <a href={data.info.licence.url} target="_blank" rel="noopener license">
              {data.info.licence.title}
            </a>
          </>
        )}
      </p>
      <p>
        <a href={siteAddress(view)} target="_blank" rel="noopener">
          {newer === undefined ? words.open : words.newer(newer)}
        </a>
        {' · '}
        {words.choosing}
      </p>
    </footer>
  );
}
