import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { BASES, KINDS, STATUSES } from '#contract/vocabulary.ts';
import { programmeRowsWordsFor } from '#words/programme-rows-words.ts';
import { getFacets } from '../queries/get-facets.ts';
import { useAnswerable } from '../queries/use-answerable.ts';
import { useView } from '../url/use-view.ts';
import { PageLink } from './page-link.tsx';
import styles from './programme-rows.module.css';
import { useWordsOf } from './use-words.ts';

interface ProgrammeRowsProps {
  readonly programmes: readonly ProgrammeSummary[];
  /** What the list has to say of one of them, such as how deeply it speaks of the sector. */
  readonly remark?: (programme: ProgrammeSummary) => ReactNode;
}

/** Programmes as lines in the order given: when, what, by whom, what kind of text, and how sure that is. */
export function ProgrammeRows({ programmes, remark }: ProgrammeRowsProps) {
  return (
    <ol className={styles['rows']}>
      {programmes.map((programme) => (
        <li key={programme.id}>
          <Row programme={programme} remark={remark?.(programme)} />
        </li>
      ))}
    </ol>
  );
}

function Row({ programme, remark }: { readonly programme: ProgrammeSummary; readonly remark: ReactNode }) {
  const { lang } = useView().view.filter;
  const words = useWordsOf(programmeRowsWordsFor);
  const { id, title, issued, issuers, kind, status, basis } = programme;
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <>
      <span className={styles['date']}>
        {issued === null ? words.noDate : <time dateTime={issued}>{formatDate(issued, lang)}</time>}
      </span>
      <div>
        <PageLink page="programme" id={id} className={styles['title']}>
          {title[lang]}
        </PageLink>
        <span className={styles['other']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {title[other]}
        </span>
        <p className={styles['facts']}>
          {issuers.length > 0 ? <Issuers ids={issuers} /> : words.noIssuer}
          {` · ${KINDS[kind][lang]}`}
          {status === 'draft' && <strong>{` · ${STATUSES.draft[lang]}`}</strong>}
          {` · ${BASES[basis][lang]}`}
          {remark && <> · {remark}</>}
        </p>
      </div>
    </>
  );
}

/** The bodies by name; by id until the names have come. */
function Issuers({ ids }: { readonly ids: readonly string[] }) {
  const { filter } = useAnswerable();
  const { data } = useQuery({ ...getFacets(filter), retryOnMount: false });
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && '; '}
      <PageLink page="issuer" id={id}>
        {data?.issuer.find(({ value }) => value === id)?.name[filter.lang] ?? id}
      </PageLink>
    </span>
  ));
}
