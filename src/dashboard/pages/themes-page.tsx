import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ThemeList } from '#contract/answers/theme-page.ts';
import { themesHead, themesLead } from '#heads/theme-head.ts';
import { themeWordsFor } from '#words/theme-words.ts';
import { ThemeYears } from '../features/themes/theme-years.tsx';
import { getThemes } from '../queries/get-theme.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** Every theme, and when it was written about. */
export function Page() {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getThemes(asOf));
  return (
    <AnswerPage page="themes" id="" answer={answer}>
      {(list) => <List list={list} />}
    </AnswerPage>
  );
}

function List({ list }: { readonly list: ThemeList }) {
  const { lang } = useView().view.filter;
  const words = useWordsOf(themeWordsFor);
  useHead(useMemo(() => themesHead(list, { lang, origin: location.origin }), [list, lang]));
  return (
    <>
      <PageTitle
        kind={words.ours}
        title={{ en: words.list.title, zh: words.list.titleZh }}
        lead={themesLead(list, lang)}
      />
      <ThemeYears list={list} />
      <PageFoot page="themes" title={words.list.title} endpoint="themes" />
    </>
  );
}
