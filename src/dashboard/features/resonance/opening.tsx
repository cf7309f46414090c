import type { ReactNode } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { HeadClaims } from '#contract/answers/claims.ts';
import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { earliest } from '#contract/partial-date.ts';
import { RESONANCE_ACTION } from '#contract/resonance-action.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { daysTo } from './days-between.ts';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';

type Claim = Pick<HeadClaims['title'], 'sources' | 'basis' | 'attribution'> | null;

/** What the action is: its name, three sentences, and the head of its record. */
export function Opening({ story, today }: { readonly story: ResonanceStory; readonly today: string }) {
  const words = useWordsOf(resonanceWordsFor);
  const { lang } = useView().view.filter;
  const { programme, claims, issuers } = story.page;
  const other = lang === 'en' ? 'zh' : 'en';
  const read = programme.sources.filter(({ seen, about }) => seen && about === 'document');
  const official = read.some(({ text }) => text === 'issuer-page' || text === 'full-text');
  const { documentNumber, issued, published, period } = claims;
  const end = period?.value.end ?? null;
  const left = end === null ? -1 : daysTo(end, today);
  const date = (claim: { readonly value: string } | null) => claim && formatDate(claim.value, lang);
  const rows: readonly (readonly [string, ReactNode, Claim])[] = [
    [
      words.facts.issuers,
      issuers.length > 0 &&
        issuers.map(({ id, name }) => (
          <span key={id} className={styles['issuer']}>
            <PageLink page="issuer" id={id}>
              {name[lang]}
            </PageLink>
          </span>
        )),
      claims.issuers,
    ],
    [words.facts.issued, date(issued), issued],
    [words.facts.published, date(published), published],
    [
      words.facts.period,
      end !== null && (
        <>
          {formatDate(end, lang)}
          {left >= 0 && <span className={styles['soon']}>{words.calendar.left(left)}</span>}
        </>
      ),
      period,
    ],
    [words.facts.documentNumber, documentNumber && <span lang="zh-CN">{documentNumber.value}</span>, documentNumber],
  ];
  return (
    <header className={styles['opening']}>
      <p className={styles['kicker']}>{words.kind}</p>
      <h1>{RESONANCE_ACTION.name[lang]}</h1>
      <p className={styles['original']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {programme.title[other]}
      </p>
      {issued !== null && earliest(issued.value) > today && (
        <p className={styles['warning']}>{words.notYet(formatDate(today, lang), formatDate(issued.value, lang))}</p>
      )}
      <p className={styles['deck']}>{programme.summary[lang]}</p>
      <p className={styles['note']}>
        {official ? words.oursWithOfficial(read.length) : words.ours(read.length)}
        <SourceMarks ids={read.map(({ id }) => id)} basis={programme.basis} />
      </p>
      <dl className={styles['facts']}>
        {rows.map(([term, fact, claim]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {fact || words.facts.unknown}
              {claim?.attribution === 'fact' && <SourceMarks ids={claim.sources} basis={claim.basis} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>
        <PageLink page="programme" id={programme.id}>
          {words.record}
        </PageLink>
      </p>
    </header>
  );
}
