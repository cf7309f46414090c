import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { PlaceList } from '#contract/answers/place-list.ts';
import { placesHead, placesLead } from '#heads/places-head.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PlaceTable } from '../features/place/place-table.tsx';
import { getPlaces } from '../queries/get-places.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** Every province with the places in it. */
export function Page() {
  const answer = useQuery(getPlaces(useView().view.filter.asOf));
  return (
    <AnswerPage page="places" id="" answer={answer}>
      {(provinces) => <Places provinces={provinces} />}
    </AnswerPage>
  );
}

function Places({ provinces }: { readonly provinces: PlaceList }) {
  const words = useWordsOf(placeWordsFor);
  const { lang, asOf } = useView().view.filter;
  useHead(useMemo(() => placesHead(provinces, { lang, origin: location.origin }), [provinces, lang]));
  return (
    <>
      <PageTitle
        kind={words.list.kind}
        title={words.list.title}
        lead={`${asOf === null ? '' : words.asOf(formatDate(asOf, lang))}${placesLead(provinces, words)}`}
      />
      <PlaceTable provinces={provinces} />
      <PageFoot page="places" title={words.list.title[lang]} endpoint="places" />
    </>
  );
}
