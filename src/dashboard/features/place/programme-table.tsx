import { Fragment } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { PlaceProgramme } from '#contract/answers/place-page.ts';
import { BASES, KINDS } from '#contract/vocabulary.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { type Mention, Mentions } from './mentions.tsx';
import styles from './place.module.css';

interface ProgrammeTableProps {
  readonly label: string;
  readonly programmes: readonly (PlaceProgramme & { readonly mentions?: readonly Mention[] })[];
  /** The id of the place the programmes name: brings a column with the part they give it. */
  readonly here?: string;
}

/** Programmes as rows: when, what, by whom. */
export function ProgrammeTable({ label, programmes, here }: ProgrammeTableProps) {
  const { programmes: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const { role: roleColumn, ...columns } = words.columns;
  return (
    <ScrollTable
      title={label}
      columns={[...Object.values(columns), ...(here === undefined ? [] : [roleColumn])]}
      className={styles[here === undefined ? 'programmes' : 'naming']}
    >
      <tbody>
        {programmes.map((programme) => (
          <tr key={programme.id}>
            <td className={styles['date']}>
              {programme.issued === null ? (
                <span className={styles['doubt']}>{words.undated}</span>
              ) : (
                <time dateTime={programme.issued}>{formatDate(programme.issued, lang)}</time>
              )}
            </td>
            <th scope="row">
              <PageLink page="programme" id={programme.id}>
                {programme.name[lang]}
              </PageLink>
            </th>
            <td>
              {programme.issuers.map(({ id, name }, index) => (
                <Fragment key={id}>
                  {index > 0 && '; '}
                  <PageLink page="issuer" id={id}>
                    {name[lang]}
                  </PageLink>
                </Fragment>
              ))}
            </td>
            <td>
              {KINDS[programme.kind][lang]}
              {programme.status === 'draft' && <strong className={styles['draft']}> ({words.draft})</strong>}
            </td>
            <td>{BASES[programme.basis][lang]}</td>
            {here !== undefined && (
              <td>
                <Mentions mentions={programme.mentions ?? []} here={here} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
