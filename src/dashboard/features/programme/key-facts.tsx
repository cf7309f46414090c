import type { ComponentProps, ReactNode } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { BASES, RELEVANCES, THEMES } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import styles from './programme-facts.module.css';

type Claim = ComponentProps<typeof ClaimEvidence>['claim'];

/** Who, when, where, how sure: the head of the record. What no page states is said to be so. */
export function KeyFacts({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { filters } = useWords().app;
  const { lang } = useView().view.filter;
  const { programme, claims, issuers, jurisdiction } = page;
  const { issued, issuedBasis, published, period, documentNumber } = programme;
  const date = (given: string) => formatDate(given, lang);
  const names = issuers.map(({ name }) => name[lang]);
  if (programme.unnamedIssuers > 0) names.push(words.unnamedIssuers(programme.unnamedIssuers));

  const rows: readonly (readonly [string, ReactNode, Claim?])[] = [
    [words.issuers, names.length > 0 ? names.join('; ') : words.unknown, claims.issuers],
    [
      words.issued,
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
      words.documentNumber,
      documentNumber && (
        <span lang="zh-CN">
          {documentNumber.value}
          {documentNumber.partial && ` (${words.partialNumber})`}
        </span>
      ),
      claims.documentNumber,
    ],
    [words.where, jurisdiction[lang]],
    [filters.theme, programme.themes.map((theme) => THEMES[theme][lang]).join(', ')],
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
