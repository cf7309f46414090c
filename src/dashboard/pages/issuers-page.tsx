import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IssuerList } from '#contract/answers/issuer-page.ts';
import { issuersHead, issuersLead } from '#heads/issuer-head.ts';
import { issuerWordsFor } from '#words/issuer-words.ts';
import { IssuerGroups } from '../features/issuers/issuer-groups.tsx';
import { getIssuers } from '../queries/get-issuer.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { FindBox } from '../ui/find-box.tsx';
import { holdsText } from '../ui/holds-text.ts';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** Every body that issues programmes. */
export function Page() {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getIssuers(asOf));
  return (
    <AnswerPage page="issuers" id="" answer={answer}>
      {(list) => <List list={list} />}
    </AnswerPage>
  );
}

function List({ list }: { readonly list: IssuerList }) {
  const { lang, q } = useView().view.filter;
  const words = useWordsOf(issuerWordsFor).list;
  useHead(useMemo(() => issuersHead(list, { lang, origin: location.origin }), [list, lang]));
  const signed = list.filter(({ programmes }) => programmes > 0);
  const found = signed.filter(({ id, name }) => holdsText([id, name.en, name.zh], q));
  return (
    <>
      <PageTitle kind={words.kind} title={{ en: words.title, zh: words.titleZh }} lead={issuersLead(list, lang)} />
      <FindBox found={found.length} all={signed.length} />
      <IssuerGroups issuers={found} />
      <PageFoot page="issuers" title={words.title} endpoint="issuers" />
    </>
  );
}
