import { formatDate } from '#charts/format-date.ts';
import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './place.module.css';

/** What was looked for, on which day, and what came of it: the three kinds of nothing in words. */
export function Searches({ page }: { readonly page: PlacePage }) {
  const { search: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const { status, searches } = page.search;
  const inside = (of: typeof status) => page.places.filter(({ search }) => search === of).length;
  return (
    <PageSection id="searches" title={words.title} note={words.silentNote}>
      <p>
        {words.status[status]} {status !== 'not-searched' && searches.length === 0 && words.unnoted}
      </p>
      {searches.length > 0 && (
        <ScrollTable title={words.title} columns={Object.values(words.columns)} className={styles['searches']}>
          <tbody>
            {searches
              .toSorted((a, b) => (a.date < b.date ? 1 : -1))
              .map(({ date, query, found }) => (
                <tr key={`${date} ${query}`}>
                  <td className={styles['date']}>
                    <time dateTime={date}>{formatDate(date, lang)}</time>
                  </td>
                  <td lang="zh-CN">{query}</td>
                  <td lang="en">{found}</td>
                </tr>
              ))}
          </tbody>
        </ScrollTable>
      )}
      {page.places.length > 0 && (
        <p className={styles['themes']}>
          {words.places(inside('found'), inside('searched-none-found'), inside('not-searched'))}
        </p>
      )}
    </PageSection>
  );
}
