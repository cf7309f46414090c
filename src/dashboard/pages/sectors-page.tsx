import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SectorList } from '#contract/answers/catalogue.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { sectorsHead } from '#heads/sectors-head.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { SectorTree } from '../features/sectors/sector-tree.tsx';
import { getSectors } from '../queries/get-sectors.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** Every sector: who is asked how much, how deeply, and what is due next. */
export function Page() {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getSectors({ ...NO_FILTER, asOf }));
  return (
    <AnswerPage page="sectors" id="" answer={answer}>
      {(sectors) => <Sectors sectors={sectors} />}
    </AnswerPage>
  );
}

function Sectors({ sectors }: { readonly sectors: SectorList }) {
  const words = useWordsOf(sectorWordsFor).list;
  const { lang } = useView().view.filter;
  useHead(useMemo(() => sectorsHead(sectors, { lang, origin: location.origin }), [sectors, lang]));
  return (
    <>
      <SectorTree sectors={sectors} />
      <PageFoot page="sectors" title={words.title} endpoint="sectors" />
    </>
  );
}
