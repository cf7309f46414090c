import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './local-plans.module.css';
import { DepthRows } from './programme-section.tsx';

interface LocalPlansProps {
  readonly provinces: SectorPage['provinces'];
  readonly programmes: readonly ProgrammeSummary[];
}

/** Up to so many programmes all lists stand open. */
const MOST_OPEN = 10;

/** What provinces and their places ask of the sector, province by province. */
export function LocalPlans({ provinces, programmes }: LocalPlansProps) {
  const words = useWordsOf(sectorWordsFor).local;
  const { lang } = useView().view.filter;
  const open = provinces.flatMap((province) => province.programmes).length <= MOST_OPEN;
  return (
    <PageSection id="local" title={words.title} note={words.note}>
      {provinces.length === 0 && <p>{words.none}</p>}
      {provinces.map(({ id, name, programmes: ids }) => (
        <details key={id} className={styles['province']} open={open}>
          <summary>
            {name[lang]} <span>{words.count(ids.length)}</span>
          </summary>
          <p>
            <PageLink page="place" id={id}>
              {words.page(name[lang])}
            </PageLink>
          </p>
          <DepthRows programmes={programmes.filter((programme) => ids.includes(programme.id))} />
        </details>
      ))}
    </PageSection>
  );
}
