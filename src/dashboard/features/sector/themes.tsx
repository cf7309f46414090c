import type { SectorPage } from '#contract/answers/sector-page.ts';
import { THEMES } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './themes.module.css';

/** What the programmes that name the sector are about, as counts with bars of their length. */
export function Themes({ page }: { readonly page: SectorPage }) {
  const words = useWordsOf(sectorWordsFor).themes;
  const { lang } = useView().view.filter;
  return (
    <PageSection id="themes" title={words.title} note={words.note}>
      <ol className={styles['themes']}>
        {page.themes.map(({ id, programmes }) => (
          <li key={id}>
            <PageLink page="theme" id={id}>
              {THEMES[id][lang]}
            </PageLink>
            <i style={{ inlineSize: `${(100 * programmes) / page.programmes}%` }} />
            <span>{words.count(programmes)}</span>
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
