import { formatDate } from '#charts/format-date.ts';
import type { PlaceList, PlaceSummary } from '#contract/answers/place-list.ts';
import { SEARCH_STATUSES } from '#contract/vocabulary.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './place.module.css';

function Inside({ place }: { readonly place: PlaceSummary }) {
  const { list: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <li>
      <PageLink page="place" id={place.id}>
        {place.name[lang]}
      </PageLink>{' '}
      <span className={styles['doubt']}>
        {words.count(place.designated, place.own, place.search !== 'not-searched')}
      </span>
      {place.search === 'not-searched' && <span className={styles['hidden']}> {words.unsearched}</span>}
    </li>
  );
}

/** The provinces with what is recorded of each and of the places in it. */
export function PlaceTable({ provinces }: { readonly provinces: PlaceList }) {
  const { list: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <PageSection title={words.provinces} note={`${words.note} ${words.countKey}`}>
      <ScrollTable title={words.provinces} columns={Object.values(words.columns)} className={styles['provinces']}>
        <tbody>
          {provinces.map((province) => (
            <tr key={province.id}>
              <th scope="row">
                <PageLink page="place" id={province.id}>
                  {province.name[lang]}
                </PageLink>{' '}
                <span className={styles['doubt']} lang={lang === 'en' ? 'zh-CN' : 'en'}>
                  {province.name[lang === 'en' ? 'zh' : 'en']}
                </span>
              </th>
              <td data-numeric="true" data-label={words.columns.designations}>
                {province.designated}
              </td>
              <td data-numeric="true" data-label={words.columns.own}>
                {province.own}
              </td>
              <td data-numeric="true" data-label={words.columns.within}>
                {province.within}
              </td>
              <td data-label={words.columns.search}>
                {words.searchedOn(
                  SEARCH_STATUSES[province.search][lang],
                  province.searched === null ? null : formatDate(province.searched, lang),
                )}
              </td>
              <td>
                <ul className={styles['inside']}>
                  {province.places.map((place) => (
                    <Inside key={place.id} place={place} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </PageSection>
  );
}
