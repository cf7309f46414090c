import type { RosterList } from '#contract/answers/catalogue.ts';
import type { Facets } from '#contract/answers/facets.ts';
import { BASES } from '#contract/vocabulary.ts';
import { memberYears } from '#heads/roster-head.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './rosters.module.css';

interface RosterTableProps {
  /** The heading it stands under. */
  readonly title: string;
  readonly rosters: RosterList;
  /** The names of issuers; undefined until they have come. */
  readonly issuers: Facets['issuer'] | undefined;
}

/** Rosters, the newest first: how many places, in which years, who signed, how sure. */
export function RosterTable({ title, rosters, issuers }: RosterTableProps) {
  const words = useWordsOf(rosterWordsFor).list;
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  const lastYear = (roster: RosterList[number]) => memberYears(roster.members)?.[1] ?? 0;
  return (
    <ScrollTable title={title} columns={[words.roster, words.members, words.years, words.issuers, words.evidence]}>
      <tbody>
        {rosters
          .toSorted((a, b) => lastYear(b) - lastYear(a))
          .map((roster) => (
            <tr key={roster.id}>
              <th scope="row">
                <PageLink page="roster" id={roster.id}>
                  {roster.title[lang]}
                </PageLink>
                <span className={styles['soft']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
                  {roster.title[other]}
                </span>
              </th>
              <td className={styles['date']}>{words.of(roster.members.length, roster.expectedCount)}</td>
              <Years roster={roster} />
              <td className={styles['issuers']}>
                {roster.issuers.map((id, at) => (
                  <span key={id}>
                    {at > 0 && '; '}
                    <PageLink page="issuer" id={id}>
                      {issuers?.find(({ value }) => value === id)?.name[lang] ?? id}
                    </PageLink>
                  </span>
                ))}
              </td>
              <td>{BASES[roster.basis][lang]}</td>
            </tr>
          ))}
      </tbody>
    </ScrollTable>
  );
}

function Years({ roster }: { readonly roster: RosterList[number] }) {
  const words = useWordsOf(profileWordsFor);
  const none = useWordsOf(rosterWordsFor).noDate;
  const years = memberYears(roster.members);
  return <td className={styles['date']}>{years === null ? none : words.span(years)}</td>;
}
