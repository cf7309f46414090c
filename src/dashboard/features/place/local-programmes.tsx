import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './place.module.css';
import { ProgrammeTable } from './programme-table.tsx';

/** Programmes of the place, of the places in it, and those issued elsewhere that name it. */
export function LocalProgrammes({ page }: { readonly page: PlacePage }) {
  const { programmes: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <>
      <PageSection id="programmes" title={words.title} note={page.own.length > 0 ? words.note : undefined}>
        {page.own.length > 0 ? (
          <ProgrammeTable label={words.title} programmes={page.own} />
        ) : (
          <p>{words.none[page.search.status]}</p>
        )}
        {page.within.length > 0 && (
          <div className={styles['group']}>
            <h3>{words.within}</h3>
            {page.within.map(({ place, programmes }) => (
              <details key={place.id} className={styles['fold']} open={page.within.length === 1}>
                <summary>
                  {place.name[lang]} <span className={styles['doubt']}>{words.count(programmes.length)}</span>
                </summary>
                <p>
                  <PageLink page="place" id={place.id}>
                    {words.pageOf(place.name[lang])}
                  </PageLink>
                </p>
                <ProgrammeTable label={place.name[lang]} programmes={programmes} />
              </details>
            ))}
          </div>
        )}
      </PageSection>
      <PageSection id="naming" title={words.naming} note={page.naming.length > 0 ? words.namingNote : undefined}>
        {page.naming.length > 0 ? (
          <ProgrammeTable label={words.naming} programmes={page.naming} here={page.id} />
        ) : (
          <p>{words.namesNone}</p>
        )}
      </PageSection>
    </>
  );
}
