import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeHead } from '#heads/place-head.ts';
import { NearPlace } from '../features/place/near-place.tsx';
import { PlaceFacts, PlaceTop } from '../features/place/place-facts.tsx';
import { ProgrammeDrawer } from '../features/programme/programme-drawer.tsx';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import { getPlace } from '../queries/get-place.ts';
import { ImpliedFilter } from '../queries/implied-filter.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { useHead } from '../ui/use-head.ts';
import { useView } from '../url/use-view.ts';

/** What has been decided for one place. */
export function Page({ id }: { readonly id: string }) {
  const answer = useQuery(getPlace(id, useView().view.filter.asOf));
  return (
    <AnswerPage page="place" id={id} answer={answer} Near={NearPlace}>
      {(page) => <Place page={page} />}
    </AnswerPage>
  );
}

function Place({ page }: { readonly page: PlacePage }) {
  const { lang } = useView().view.filter;
  useHead(useMemo(() => placeHead(page, { lang, origin: location.origin }), [page, lang]));
  const { id, kind, own, within, naming } = page;
  const implied = useMemo(() => (kind === 'province' ? { province: [id] } : { city: [id] }), [kind, id]);
  // Where no programme concerns the place, a filter may not know it.
  const hasBars = own.length + naming.length > 0 || (kind === 'province' && within.length > 0);
  return (
    <>
      <PlaceTop page={page} />
      {hasBars && (
        <ImpliedFilter value={implied}>
          <TimelinePanel />
        </ImpliedFilter>
      )}
      <PlaceFacts page={page} />
      <PageFoot page="place" id={id} title={page.name[lang]} endpoint="place" />
      <ProgrammeDrawer />
    </>
  );
}
