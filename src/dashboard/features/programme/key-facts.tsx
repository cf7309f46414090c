import type { ComponentProps, ReactNode } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { BASES, RELEVANCES, THEMES } from '#contract/vocabulary.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import styles from './programme-facts.module.css';

type Claim = ComponentProps<typeof ClaimEvidence>['claim'];

/** Who, when, where, how sure: the head of the record. What no page states is said to be so. */
export function KeyFacts({ page }: { readonly page: ProgrammePage }) {
  const words = useWords().app;
  const { lang } = useView().view.filter;
  const { programme, claims, issuers, jurisdiction } = page;
  const { issued, issuedBasis, published, period, documentNumber } = programme;
  const date = (given: string) => formatDate(given, lang);
  const names = issuers.map(({ name }) => name[lang]);
  if (programme.unnamedIssuers > 0) names.push(words.programme.unnamedIssuers(programme.unnamedIssuers));

  const rows: readonly (readonly [string, ReactNode, Claim?])[] = [
    [words.programme.issuers, names.length > 0 ? names.join('; ') : words.programme.unknown, claims.issuers],
    [
      words.programme.issued,
      issued === null
        ? words.programme.unknown
        : `${date(issued)}${issuedBasis === null ? '' : ` (${words.programme.datedBy[issuedBasis]})`}`,
      claims.issued,
    ],
    [words.programme.published, published === null ? null : date(published), claims.published],
    [
      words.programme.period,
      period.start === null && period.end === null
        ? null
        : `${period.start === null ? '' : date(period.start)} – ${period.end === null ? '' : date(period.end)}`,
      claims.period,
    ],
    [
      words.programme.documentNumber,
      documentNumber && (
        <span lang="zh-CN">
          {documentNumber.value}
          {documentNumber.partial && ` (${words.programme.partialNumber})`}
        </span>
      ),
      claims.documentNumber,
    ],
    [words.programme.where, jurisdiction[lang]],
    [words.filters.theme, programme.themes.map((theme) => THEMES[theme][lang]).join(', ')],
    [words.filters.relevance, RELEVANCES[programme.relevance][lang]],
    [words.programme.evidence, `${BASES[programme.basis][lang]}: ${programme.basisWhy[lang]}`],
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
      {unattributed.length > 0 && <p className={styles['doubt']}>{words.programme.unattributed}</p>}
    </>
  );
}
