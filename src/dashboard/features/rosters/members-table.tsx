import type { ReactNode } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { FoundedDesignation, RosterPage } from '#contract/answers/roster-page.ts';
import { MEMBER_STATUSES } from '#contract/vocabulary.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { MemberName } from './member-name.tsx';
import styles from './rosters.module.css';

interface MembersTableProps {
  readonly page: RosterPage;
  /** How the sources of a member are told. */
  readonly sources: (member: FoundedDesignation) => ReactNode;
}

const OPTIONAL = ['batch', 'field', 'documentNumber'] as const;

/** The places of a roster by date and province; what no member has is no column. */
export function MembersTable({ page, sources }: MembersTableProps) {
  const words = useWordsOf(rosterWordsFor);
  const { lang } = useView().view.filter;
  const { members } = page.roster;
  const shown = OPTIONAL.filter((key) => members.some((member) => member[key] !== null));
  const optional = {
    batch: words.columns.batch,
    field: words.columns.field,
    documentNumber: words.columns.documentNumber,
  };
  const columns = [
    words.columns.date,
    words.columns.province,
    words.columns.place,
    words.columns.status,
    ...shown.map((key) => optional[key]),
    words.columns.sources,
  ];
  const textOf = (member: FoundedDesignation, key: (typeof OPTIONAL)[number]) =>
    key === 'field' ? member.field?.[lang] : member[key];
  return (
    <ScrollTable title={words.membersTitle} columns={columns}>
      <tbody>
        {members.map((member) => (
          <tr key={`${member.name.zh} ${member.field?.zh ?? ''}`}>
            <td className={styles['date']}>
              <MemberDate member={member} />
            </td>
            <td>
              <PageLink page="place" id={member.province}>
                {page.provinces.find(({ id }) => id === member.province)?.name[lang] ?? member.province}
              </PageLink>
            </td>
            <th scope="row">
              <MemberName member={member} page={page} />
            </th>
            <td className={styles['status']} data-status={member.status}>
              {MEMBER_STATUSES[member.status][lang]}
            </td>
            {shown.map((key) => (
              <td key={key}>{textOf(member, key)}</td>
            ))}
            <td className={styles['sources']}>{sources(member)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function MemberDate({ member: { designated, dateKind } }: { readonly member: FoundedDesignation }) {
  const words = useWordsOf(rosterWordsFor);
  const { lang } = useView().view.filter;
  if (designated === null) return words.noDate;
  return (
    <>
      <time dateTime={designated}>{formatDate(designated, lang)}</time>
      {dateKind !== null && <span className={styles['soft']}>{dateKind}</span>}
    </>
  );
}
