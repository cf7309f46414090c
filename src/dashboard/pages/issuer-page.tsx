import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IssuerPage } from '#contract/answers/issuer-page.ts';
import { issuerHead, issuerLead } from '#heads/issuer-head.ts';
import { issuerWordsFor } from '#words/issuer-words.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { IssuerTitle } from '../features/issuers/issuer-title.tsx';
import { InCommon } from '../features/profile/in-common.tsx';
import { NewestProgrammes } from '../features/profile/newest-programmes.tsx';
import styles from '../features/profile/profile.module.css';
import { getIssuer } from '../queries/get-issuer.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { PageSection } from '../ui/page-section.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** One body and all it signed. */
export function Page({ id }: { readonly id: string }) {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getIssuer(id, asOf));
  return (
    <AnswerPage page="issuer" id={id} answer={answer}>
      {(page) => <Record page={page} />}
    </AnswerPage>
  );
}

function Record({ page }: { readonly page: IssuerPage }) {
  const { lang } = useView().view.filter;
  const words = useWordsOf(issuerWordsFor);
  const ofProfile = useWordsOf(profileWordsFor);
  useHead(useMemo(() => issuerHead(page, { lang, origin: location.origin }), [page, lang]));
  const { issuer, profile, rosters } = page;
  const filter = { issuer: [issuer.id] };
  return (
    <>
      <IssuerTitle issuer={issuer} lead={issuerLead(page, lang)} />
      <InCommon
        profile={profile}
        filter={filter}
        issuers={{ title: words.partners, none: words.alone }}
        themes={ofProfile.themes}
      />
      {rosters.length > 0 && (
        <PageSection id="rosters" title={words.rosters}>
          <ul className={styles['links']}>
            {rosters.map(({ id, name }) => (
              <li key={id}>
                <PageLink page="roster" id={id}>
                  {name[lang]}
                </PageLink>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <NewestProgrammes profile={profile} filter={filter} />
      <PageFoot page="issuer" id={issuer.id} title={issuer.name[lang]} endpoint="issuer" />
    </>
  );
}
