import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RosterList } from '#contract/answers/catalogue.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { rostersHead, rostersLead } from '#heads/roster-head.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { RosterTable } from '../features/rosters/roster-table.tsx';
import { getFacets } from '../queries/get-facets.ts';
import { getRosters } from '../queries/get-roster.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageSection } from '../ui/page-section.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** Every roster, those recorded whole before those in part. */
export function Page() {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getRosters(asOf));
  return (
    <AnswerPage page="rosters" id="" answer={answer}>
      {(list) => <List list={list} />}
    </AnswerPage>
  );
}

function List({ list }: { readonly list: RosterList }) {
  const { lang } = useView().view.filter;
  const words = useWordsOf(rosterWordsFor).list;
  const { data: facets } = useQuery(getFacets(NO_FILTER));
  useHead(useMemo(() => rostersHead(list, { lang, origin: location.origin }), [list, lang]));
  return (
    <>
      <PageTitle kind={words.kind} title={{ en: words.title, zh: words.titleZh }} lead={rostersLead(list, lang)} />
      <PageSection id="complete" title={words.complete} note={words.completeNote}>
        <RosterTable
          title={words.complete}
          rosters={list.filter(({ complete }) => complete)}
          issuers={facets?.issuer}
        />
      </PageSection>
      <PageSection id="partial" title={words.partial} note={words.partialNote}>
        <RosterTable
          title={words.partial}
          rosters={list.filter(({ complete }) => !complete)}
          issuers={facets?.issuer}
        />
      </PageSection>
      <PageFoot page="rosters" title={words.title} endpoint="designations" />
    </>
  );
}
