import type { Issuer } from '#contract/entities/issuer.ts';
import { issuerWordsFor } from '#words/issuer-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import styles from './issuers.module.css';

/** What kind of body it is, its names and whether they were read, and what it signed in one sentence. */
export function IssuerTitle({ issuer, lead }: { readonly issuer: Issuer; readonly lead: string }) {
  const words = useWordsOf(issuerWordsFor);
  const { app } = useWords();
  return (
    <div>
      <PageTitle
        kind={
          <>
            <PageLink page="issuers">{app.nav.pages.issuers}</PageLink> · {words.kinds[issuer.kind]}
          </>
        }
        title={issuer.name}
        lead={lead}
      />
      <p className={styles['basis']}>
        {words.names[issuer.nameBasis]} {issuer.note !== '' && <span lang="en">{words.note(issuer.note)}</span>}
      </p>
    </div>
  );
}
