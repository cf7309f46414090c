import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeHead } from '#heads/programme-head.ts';
import { ProgrammeFacts } from '../features/programme/programme-facts.tsx';
import { getProgramme } from '../queries/get-programme.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { useHead } from '../ui/use-head.ts';
import { useView } from '../url/use-view.ts';

/** One programme, to be shared and cited. */
export function Page({ id }: { readonly id: string }) {
  const answer = useQuery(getProgramme(id));
  return (
    <AnswerPage page="programme" id={id} answer={answer}>
      {(page) => <Record page={page} />}
    </AnswerPage>
  );
}

function Record({ page }: { readonly page: ProgrammePage }) {
  const { lang } = useView().view.filter;
  useHead(useMemo(() => programmeHead(page, { lang, origin: location.origin }), [page, lang]));
  return (
    <>
      <ProgrammeFacts page={page} />
      <PageFoot page="programme" id={page.programme.id} title={page.programme.title[lang]} endpoint="programme" />
    </>
  );
}
