import { formatDate } from '#charts/format-date.ts';
import type { SectorTarget } from '#contract/answers/sector-page.ts';
import { BASES } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { SourceNames } from './source-names.tsx';
import styles from './target-table.module.css';

interface TargetRowProps {
  readonly target: SectorTarget;
  /** Over how many lines its programme stands; 0 where a line before it has said the programme. */
  readonly lines: number;
}

/** One goal or rule: who says so, what, how much, by when, whether it is the sector's own, how sure. */
export function TargetRow({ target, lines }: TargetRowProps) {
  const words = useWordsOf(sectorWordsFor).targets;
  const { lang } = useView().view.filter;
  const { metric, nature, unitNote, by, programme, issuers, scope, basis, sources, disputed } = target;
  return (
    <tr>
      <th scope="row" className={styles['metric']}>
        {metric[lang]}
        {nature === 'rule' && <span className={styles['soft']}> ({words.rule})</span>}
        {disputed.map(({ says }) => (
          <span key={says.en} className={styles['dispute']}>
            {words.disputed(says[lang])}
          </span>
        ))}
      </th>
      <td className={styles['value']}>
        {formatTarget(target, lang) ?? <span className={styles['soft']}>{words.noNumber}</span>}
        {unitNote !== null && <span className={styles['unit']}>{unitNote}</span>}
      </td>
      <td className={styles['by']}>{by === null ? '' : formatDate(by, lang)}</td>
      {lines > 0 && (
        <>
          <td className={styles['name']} rowSpan={lines}>
            <PageLink page="programme" id={programme.id}>
              {programme.name[lang]}
            </PageLink>
            {programme.status === 'draft' && ` (${words.draft})`}
          </td>
          <td className={styles['name']} rowSpan={lines}>
            {issuers.map(({ id, name }, at) => (
              <span key={id}>
                <PageLink page="issuer" id={id}>
                  {name[lang]}
                </PageLink>
                {at < issuers.length - 1 && '; '}
              </span>
            ))}
          </td>
        </>
      )}
      <td className={styles['reach']}>{words.scope[scope]}</td>
      <td className={styles['soft']}>{BASES[basis][lang]}</td>
      <td className={styles['sources']}>
        <SourceNames sources={sources} />
      </td>
    </tr>
  );
}
