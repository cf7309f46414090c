import type { PlacePage } from '#contract/answers/place-page.ts';
import { DEPTHS, THEMES } from '#contract/vocabulary.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './place.module.css';

/** The sectors and themes its own programmes name. */
export function SectorTable({ page }: { readonly page: PlacePage }) {
  const { sectors: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  if (page.own.length === 0) return null;
  return (
    <PageSection id="sectors" title={words.title} note={page.sectors.length > 0 ? words.note : undefined}>
      {page.sectors.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ScrollTable title={words.title} columns={Object.values(words.columns)} className={styles['sectors']}>
          <tbody>
            {page.sectors.map(({ id, name, depth, mentions }) => (
              <tr key={id}>
                <th scope="row">
                  <PageLink page="sector" id={id}>
                    {name[lang]}
                  </PageLink>
                </th>
                <td>
                  <span className={styles['depth']} aria-hidden="true">
                    {'■'.repeat(depth)}
                    <span>{'■'.repeat(4 - depth)}</span>
                  </span>{' '}
                  {DEPTHS[depth][lang]}
                </td>
                <td>
                  <ul className={styles['inline']}>
                    {mentions.map(({ programme, depth: own }) => (
                      <li key={programme.id}>
                        <PageLink page="programme" id={programme.id}>
                          {programme.name[lang]}
                        </PageLink>{' '}
                        <span className={styles['doubt']} title={DEPTHS[own][lang]}>
                          {words.depth(own)}
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {page.themes.length > 0 && (
        <p className={styles['themes']}>
          <strong>{words.themes}</strong>
          {page.themes.map(({ id, programmes }) => (
            <span key={id}>
              <PageLink page="theme" id={id}>
                {THEMES[id][lang]}
              </PageLink>{' '}
              <span className={styles['doubt']}>{programmes}</span>
            </span>
          ))}
        </p>
      )}
    </PageSection>
  );
}
