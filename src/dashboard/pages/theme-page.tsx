import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ThemePage } from '#contract/answers/theme-page.ts';
import { themeHead, themeLead } from '#heads/theme-head.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { themeWordsFor } from '#words/theme-words.ts';
import { InCommon } from '../features/profile/in-common.tsx';
import { NewestProgrammes } from '../features/profile/newest-programmes.tsx';
import { getTheme } from '../queries/get-theme.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWords, useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** One theme and all its programmes. */
export function Page({ id }: { readonly id: string }) {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getTheme(id, asOf));
  return (
    <AnswerPage page="theme" id={id} answer={answer}>
      {(page) => <Record page={page} />}
    </AnswerPage>
  );
}

function Record({ page }: { readonly page: ThemePage }) {
  const { lang } = useView().view.filter;
  const { app } = useWords();
  const words = useWordsOf(themeWordsFor);
  const ofProfile = useWordsOf(profileWordsFor);
  useHead(useMemo(() => themeHead(page, { lang, origin: location.origin }), [page, lang]));
  const { id, name, profile } = page;
  const filter = { theme: [id] };
  return (
    <>
      <PageTitle
        kind={
          <>
            <PageLink page="themes">{app.nav.pages.themes}</PageLink> · {words.ours}
          </>
        }
        title={name}
        lead={themeLead(page, lang)}
      />
      <InCommon
        profile={profile}
        filter={filter}
        issuers={{ title: ofProfile.issuers, none: ofProfile.noneNamed }}
        themes={words.beside}
      />
      <NewestProgrammes profile={profile} filter={filter} />
      <PageFoot page="theme" id={id} title={name[lang]} endpoint="theme" />
    </>
  );
}
