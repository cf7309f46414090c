import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { BASES, RELEVANCES, THEMES } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { IssuerList } from './issuer-list.tsx';
import styles from './programme-facts.module.css';
import { ProgrammeLink } from './programme-link.tsx';
import { SourceRefs } from './source-refs.tsx';
import { useStatus } from './use-status.ts';

type Claim = ComponentProps<typeof ClaimEvidence>['claim'];

/** Who, when, where, how sure: the head of the record. What no page states is said to be so. */
export function KeyFacts({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { filters } = useWords().app;
  const { lang, asOf } = useView().view.filter;
  const { programme, claims, jurisdiction, supersededBy } = page;
  const { issued, issuedBasis, published, period, documentNumber, superseded } = programme;
  const date = (given: string) => formatDate(given, lang);
  const status = useStatus(programme);

  const rows: readonly (readonly [string, ReactNode, Claim?])[] = [
    [words.status, asOf === null ? status : `${status} (${words.asOf(date(asOf))})`],
    [words.issuers, <IssuerList key="issuers" page={page} />, claims.issuers],
    [
      programme.status === 'draft' ? words.dated : words.issued,
      issued === null
        ? words.unknown
        : `${date(issued)}${issuedBasis === null ? '' : ` (${words.datedBy[issuedBasis]})`}`,
      claims.issued,
    ],
    [words.published, published === null ? null : date(published), claims.published],
    [
      words.period,
      period.start === null && period.end === null
        ? null
        : `${period.start === null ? '' : date(period.start)} – ${period.end === null ? '' : date(period.end)}`,
      claims.period,
    ],
    [
      words.supersededBy,
      superseded && (
        <>
          {date(superseded.on)}
          {supersededBy && (
            <>
              {' → '}
              <ProgrammeLink programme={supersededBy} />
            </>
          )}
          <SourceRefs ids={superseded.sources} />
        </>
      ),
    ],
    [
      words.documentNumber,
      documentNumber && (
        <span lang="zh-CN">
          {documentNumber.value}
          {documentNumber.partial && ` (${words.partialNumber})`}
        </span>
      ),
      claims.documentNumber,
    ],
    [
      words.where,
      programme.level === 'national' ? (
        jurisdiction[lang]
      ) : (
        <PageLink page="place" id={programme.jurisdiction}>
          {jurisdiction[lang]}
        </PageLink>
      ),
    ],
    [
      filters.theme,
      programme.themes.map((theme, index) => (
        <Fragment key={theme}>
          {index > 0 && ', '}
          <PageLink page="theme" id={theme}>
            {THEMES[theme][lang]}
          </PageLink>
        </Fragment>
      )),
    ],
    [filters.relevance, RELEVANCES[programme.relevance][lang]],
    [words.evidence, `${BASES[programme.basis][lang]}: ${programme.basisWhy[lang]}`],
  ];
  const unattributed = Object.values(claims).filter((claim) => claim?.attribution === 'record');
  return (
    <>
      <dl className={styles['key']}>
        {rows
          .filter(([, fact]) => fact !== null)
          .map(([term, fact, claim = null]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {fact}
                <ClaimEvidence claim={claim} />
              </dd>
            </div>
          ))}
      </dl>
      {unattributed.length > 0 && <p className={styles['doubt']}>{words.unattributed}</p>}
    </>
  );
}
