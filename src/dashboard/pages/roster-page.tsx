import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FoundedDesignation, RosterPage } from '#contract/answers/roster-page.ts';
import { rosterHead, rosterLead } from '#heads/roster-head.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { MapPanel } from '../features/map/map-panel.tsx';
import { SourceList } from '../features/programme/source-list.tsx';
import { SourceRefs } from '../features/programme/source-refs.tsx';
import { UnverifiedList } from '../features/programme/unverified-list.tsx';
import { MembersTable } from '../features/rosters/members-table.tsx';
import { RosterFacts } from '../features/rosters/roster-facts.tsx';
import styles from '../features/rosters/rosters.module.css';
import { WhatItIsNot } from '../features/rosters/what-it-is-not.tsx';
import { getRoster } from '../queries/get-roster.ts';
import { ImpliedFilter } from '../queries/implied-filter.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { PageSection } from '../ui/page-section.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWords, useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** One roster and the places on it. */
export function Page({ id }: { readonly id: string }) {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getRoster(id, asOf));
  return (
    <AnswerPage page="roster" id={id} answer={answer}>
      {(page) => <Record page={page} />}
    </AnswerPage>
  );
}

const sourcesOf = ({ sources, basis }: FoundedDesignation) => <SourceRefs ids={sources} basis={basis} />;

function Record({ page }: { readonly page: RosterPage }) {
  const { lang } = useView().view.filter;
  const { app } = useWords();
  const words = useWordsOf(rosterWordsFor);
  const ofRecord = useWordsOf(programmeWordsFor);
  useHead(useMemo(() => rosterHead(page, { lang, origin: location.origin }), [page, lang]));
  const { roster, unverified } = page;
  const implied = useMemo(() => ({ designation: [roster.id] }), [roster.id]);
  return (
    <>
      <PageTitle
        kind={
          <>
            <PageLink page="rosters">{app.nav.pages.rosters}</PageLink> ·{' '}
            {roster.complete ? words.complete : words.partial}
          </>
        }
        title={roster.title}
        lead={rosterLead(page, lang)}
      />
      <div className={styles['top']} data-map={roster.complete}>
        <div className={styles['side']}>
          <RosterFacts page={page} />
          <WhatItIsNot />
        </div>
        {roster.complete && (
          <ImpliedFilter value={implied}>
            <MapPanel />
          </ImpliedFilter>
        )}
      </div>
      <PageSection id="members" title={words.membersTitle} note={words.membersNote}>
        <MembersTable page={page} sources={sourcesOf} />
      </PageSection>
      {roster.notes !== null && (
        <PageSection id="notes" title={ofRecord.notes}>
          <p className={styles['prose']}>{roster.notes[lang]}</p>
        </PageSection>
      )}
      {unverified.length > 0 && (
        <PageSection id="unverified" title={ofRecord.unverified}>
          <UnverifiedList page={page} />
        </PageSection>
      )}
      <PageSection id="sources" title={ofRecord.sources}>
        <SourceList page={{ programme: roster }} />
      </PageSection>
      <PageFoot page="roster" id={roster.id} title={roster.title[lang]} endpoint="roster" />
    </>
  );
}
