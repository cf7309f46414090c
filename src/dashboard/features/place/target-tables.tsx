import { formatDate } from '#charts/format-date.ts';
import type { PlacePage, PlaceTarget } from '#contract/answers/place-page.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { TableGroup } from '../../ui/table-group.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Outlets } from './outlets.tsx';
import styles from './place.module.css';
import { targetsIn } from './target-groups.ts';

const COLUMNS = 5;
const GROUPS = ['goals', 'support', 'rules', 'counts'] as const;

function Row({ target }: { readonly target: PlaceTarget }) {
  const { targets: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const { metric, unitNote, by, programme, sources, basis, disputed } = target;
  const figure = formatTarget(target, lang);
  return (
    <tr>
      <th scope="row">
        {metric[lang]}
        {unitNote !== null && (
          <span className={styles['note']} lang="en">
            {unitNote}
          </span>
        )}
        {disputed.map(({ says }) => (
          <span key={says.en} className={styles['note']}>
            {words.disputed(says[lang])}
          </span>
        ))}
      </th>
      <td className={styles['figure']}>{figure ?? <span className={styles['doubt']}>{words.noNumber}</span>}</td>
      <td className={styles['date']} data-label={words.columns.by}>
        {by === null ? <span className={styles['doubt']}>{words.noYear}</span> : formatDate(by, lang)}
      </td>
      <td>
        <PageLink page="programme" id={programme.id}>
          {programme.name[lang]}
        </PageLink>
      </td>
      <td>
        <Outlets sources={sources} basis={basis} />
      </td>
    </tr>
  );
}

function Group({ title, targets }: { readonly title: string; readonly targets: readonly PlaceTarget[] }) {
  if (targets.length === 0) return null;
  return (
    <TableGroup title={title} columns={COLUMNS}>
      {targets.map((target) => (
        <Row key={`${target.programme.id} ${target.metric.en} ${target.by} ${target.value}`} target={target} />
      ))}
    </TableGroup>
  );
}

/** What the place's own programmes set, as rows that can be compared; why there is nothing where there is nothing. */
export function TargetTables({ page }: { readonly page: PlacePage }) {
  const { targets: words } = useWordsOf(placeWordsFor);
  const { silent, notRead } = page.withoutTargets;
  if (page.own.length === 0) return null;
  return (
    <PageSection id="targets" title={words.title} note={page.targets.length > 0 ? words.note : undefined}>
      {page.targets.length === 0 && <p>{words.none}</p>}
      {page.targets.length > 0 && (
        <ScrollTable title={words.title} columns={Object.values(words.columns)} className={styles['targets']}>
          {GROUPS.map((group) => (
            <Group key={group} title={words[group]} targets={targetsIn(group, page.targets)} />
          ))}
        </ScrollTable>
      )}
      {silent > 0 && <p className={styles['doubt']}>{words.silent(silent)}</p>}
      {notRead > 0 && <p className={styles['doubt']}>{words.notRead(notRead)}</p>}
    </PageSection>
  );
}
