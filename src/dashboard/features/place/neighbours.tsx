import type { PlaceSummary } from '#contract/answers/place-list.ts';
import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './place.module.css';

function Places({ places }: { readonly places: readonly PlaceSummary[] }) {
  const { neighbours: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <ul className={styles['columns']}>
      {places.map(({ id, name, designated, own, within, search }) => (
        <li key={id}>
          <PageLink page="place" id={id}>
            {name[lang]}
          </PageLink>{' '}
          <span className={styles['doubt']}>{words.counts(designated, own + within, search !== 'not-searched')}</span>
        </li>
      ))}
    </ul>
  );
}

/** The places in it, and those beside it, with what is recorded of each. */
export function Neighbours({ page }: { readonly page: PlacePage }) {
  const { neighbours: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const { places, neighbours, province } = page;
  return (
    <PageSection id="around" title={words.title}>
      {places.length > 0 && (
        <div className={styles['group']}>
          <h3>{words.places}</h3>
          <Places places={places} />
        </div>
      )}
      {(province === null || neighbours.length > 0) && (
        <div className={styles['group']}>
          <h3>
            {province === null ? (
              words.borders
            ) : (
              <LinkedText text={words.siblings(province.name[lang])} name={province.name[lang]}>
                <PageLink page="place" id={province.id}>
                  {province.name[lang]}
                </PageLink>
              </LinkedText>
            )}
          </h3>
          {neighbours.length > 0 ? <Places places={neighbours} /> : <p>{words.noBorders}</p>}
        </div>
      )}
    </PageSection>
  );
}
