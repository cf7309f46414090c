import { formatDate } from '#charts/format-date.ts';
import type { RosterPage } from '#contract/answers/roster-page.ts';
import { BASES } from '#contract/vocabulary.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './rosters.module.css';

/** Who set the roster up, how much of it is recorded, and what that rests on. */
export function RosterFacts({ page }: { readonly page: RosterPage }) {
  const words = useWordsOf(rosterWordsFor).facts;
  const { lang } = useView().view.filter;
  const { roster, recorded, programme, issuers } = page;
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{words.programme}</dt>
        <dd>
          {programme === null ? (
            words.noProgramme
          ) : (
            <>
              <PageLink page="programme" id={programme.id}>
                {programme.title[lang]}
              </PageLink>
              {programme.issued !== null && ` (${formatDate(programme.issued, lang)})`}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.issuers}</dt>
        <dd>
          {issuers.length === 0 && words.noIssuers}
          {issuers.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <PageLink page="issuer" id={id}>
                {name[lang]}
              </PageLink>
            </span>
          ))}
        </dd>
      </div>
      {roster.documentNumber !== null && (
        <div>
          <dt>{words.documentNumber}</dt>
          <dd lang="zh-CN">{roster.documentNumber}</dd>
        </div>
      )}
      <div>
        <dt>{words.members}</dt>
        <dd>{words.membersOf(recorded, roster.expectedCount, roster.complete)}</dd>
      </div>
      <div>
        <dt>{words.evidence}</dt>
        <dd>{BASES[roster.basis][lang]}</dd>
      </div>
    </dl>
  );
}
