import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { sectorHead } from '#heads/sector-head.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { MapPanel } from '../features/map/map-panel.tsx';
import { ProgrammeDrawer } from '../features/programme/programme-drawer.tsx';
import { Coming } from '../features/sector/coming.tsx';
import { DepthTable } from '../features/sector/depth-table.tsx';
import { Figures } from '../features/sector/figures.tsx';
import { LocalPlans } from '../features/sector/local-plans.tsx';
import { ProgrammeSection } from '../features/sector/programme-section.tsx';
import { Recent } from '../features/sector/recent.tsx';
import { SectorLinks } from '../features/sector/sector-links.tsx';
import { SectorTitle } from '../features/sector/sector-title.tsx';
import { TargetTable } from '../features/sector/target-table.tsx';
import { Themes } from '../features/sector/themes.tsx';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import { getProgrammes } from '../queries/get-programmes.ts';
import { getSector } from '../queries/get-sector.ts';
import { ImpliedFilter } from '../queries/implied-filter.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { CompareLink } from '../ui/compare-link.tsx';
import { explain } from '../ui/explain.ts';
import { PageFoot } from '../ui/page-foot.tsx';
import { ProgrammeRows } from '../ui/programme-rows.tsx';
import { useDay } from '../ui/use-day.ts';
import { useHead } from '../ui/use-head.ts';
import { useWords, useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';
import { InForce } from './in-force.tsx';
import styles from './sector-page.module.css';

/** One sector, for whoever is to decide about it: what is asked, by when, where, and what changed. */
export function Page({ id }: { readonly id: string }) {
  const answer = useQuery(getSector(id, useView().view.filter));
  return (
    <AnswerPage page="sector" id={id} answer={answer}>
      {(page) => <Sector page={page} />}
    </AnswerPage>
  );
}

function Sector({ page }: { readonly page: SectorPage }) {
  const { app } = useWords();
  const words = useWordsOf(sectorWordsFor);
  const { lang, asOf } = useView().view.filter;
  const { id } = page.sector;
  const day = useDay();
  useHead(useMemo(() => sectorHead(page, day, { lang, origin: location.origin }), [page, day, lang]));
  const implied = useMemo(() => ({ sector: [id] }), [id]);
  const list = useQuery(getProgrammes({ ...NO_FILTER, ...implied, asOf }, null));
  const programmes = list.data?.items ?? [];
  return (
    <ImpliedFilter value={implied}>
      <SectorTitle page={page} />
      <SectorLinks id={id}>
        <CompareLink kind="sector" id={id} name={page.sector.name[lang]} />
      </SectorLinks>
      {list.error && (
        <p role="alert">
          {words.failed} {explain(list.error, app.errors)}{' '}
          <button type="button" onClick={() => void list.refetch()}>
            {app.frame.retry}
          </button>
        </p>
      )}
      <div className={styles['pair']}>
        <Coming deadlines={page.deadlines} />
        {list.data && <Recent programmes={programmes} deadlines={page.deadlines} />}
      </div>
      <TargetTable key={asOf} targets={page.targets} />
      <DepthTable years={page.years} />
      <div className={styles['pair']}>
        {list.data && (
          <ProgrammeSection
            id="documents"
            title={words.documents.title}
            none={words.documents.none}
            rows={ProgrammeRows}
            programmes={programmes.filter(({ mentions: [deepest] }) => deepest?.depth === 4)}
          />
        )}
        <div className={styles['stack']}>
          {list.data && (
            <ProgrammeSection
              id="funding"
              title={words.funding.title}
              note={words.funding.note}
              none={words.funding.none}
              programmes={programmes.filter(({ kind, rung }) => kind === 'funding' || rung === 'measure')}
            />
          )}
          <Themes page={page} />
        </div>
      </div>
      <InForce />
      <TimelinePanel />
      <div className={styles['pair']}>
        <div>
          <p className={styles['note']}>{words.mapNote}</p>
          <MapPanel />
        </div>
        {list.data && <LocalPlans provinces={page.provinces} programmes={programmes} />}
      </div>
      <Figures figures={page.figures} />
      <PageFoot page="sector" id={id} title={page.sector.name[lang]} endpoint="sector" />
      <ProgrammeDrawer />
    </ImpliedFilter>
  );
}
