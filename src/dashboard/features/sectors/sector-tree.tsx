import { formatDate } from '#charts/format-date.ts';
import type { SectorList } from '#contract/answers/catalogue.ts';
import { comingDeadlines } from '#contract/coming-deadlines.ts';
import { latest } from '#contract/partial-date.ts';
import { DEPTHS, SECTOR_GROUPS } from '#contract/vocabulary.ts';
import { deadlinePhrase } from '#heads/sector-lead.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import pageStyles from '../../ui/page.module.css';
import { PageLink } from '../../ui/page-link.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { TableGroup } from '../../ui/table-group.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { groupSectors, type ListedSector } from './sector-order.ts';
import styles from './sector-tree.module.css';

/** Every sector in its place, with what the decision to open its page rests on. */
export function SectorTree({ sectors }: { readonly sectors: SectorList }) {
  const words = useWordsOf(sectorWordsFor).list;
  const { lang } = useView().view.filter;
  const columns = [words.sector, words.programmes, words.next, words.dedicated, words.deepest];
  return (
    <>
      <header className={pageStyles['title']}>
        <h1>{words.title}</h1>
        <p className={pageStyles['lead']}>
          {words.lead(sectors.length, sectors.filter(({ inResonance }) => inResonance).length)}
        </p>
        <p className={pageStyles['original']}>{words.note}</p>
      </header>
      <ScrollTable title={words.title} columns={columns} className={styles['tree']}>
        {groupSectors(sectors).map(({ id, branches }) => (
          <TableGroup
            key={id}
            title={id === 'headline' ? words.headline : SECTOR_GROUPS[id][lang]}
            columns={columns.length}
          >
            {branches.flatMap(({ sector, children }) => [
              <Line
                key={sector.id}
                sector={sector}
                part={false}
                parent={sectors.find((other) => other.id === sector.parent) ?? null}
              />,
              ...children.map((child) => <Line key={child.id} sector={child} part parent={null} />),
            ])}
          </TableGroup>
        ))}
      </ScrollTable>
    </>
  );
}

interface LineProps {
  readonly sector: ListedSector;
  /** Stands under what it is part of. */
  readonly part: boolean;
  /** What it is part of, where it does not stand under it. */
  readonly parent: ListedSector | null;
}

function Line({ sector, part, parent }: LineProps) {
  const words = useWordsOf(sectorWordsFor).list;
  const { lang, asOf } = useView().view.filter;
  const today = useToday();
  const { id, name, programmes, dedicated, deepest, inResonance, inResonanceDoubtful } = sector;
  const [next] = comingDeadlines(sector.deadlines, asOf === null ? today : latest(asOf));
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <tr>
      <th scope="row" data-part={part}>
        <PageLink page="sector" id={id}>
          {name[lang]}
        </PageLink>{' '}
        <span lang={other === 'zh' ? 'zh-CN' : 'en'} className={styles['soft']}>
          {name[other]}
        </span>
        {parent !== null && (
          <span className={styles['what']}>
            <LinkedText text={words.partOf(parent.name[lang])} name={parent.name[lang]}>
              <PageLink page="sector" id={parent.id}>
                {parent.name[lang]}
              </PageLink>
            </LinkedText>
          </span>
        )}
        {(inResonance || inResonanceDoubtful) && (
          <span className={styles['mark']}>{inResonanceDoubtful ? words.markDoubtful : words.mark}</span>
        )}
      </th>
      <td>{programmes}</td>
      <td>
        {next === undefined ? (
          <span className={styles['soft']}>{words.nothing}</span>
        ) : (
          <>
            <time dateTime={next.date}>{formatDate(next.date, lang)}</time>
            <span className={styles['what']}>
              {deadlinePhrase(next, lang)} ·{' '}
              <PageLink page="programme" id={next.programme.id}>
                {next.programme.name[lang]}
              </PageLink>
            </span>
          </>
        )}
      </td>
      <td>{dedicated === 0 ? <span className={styles['soft']}>{words.none}</span> : dedicated}</td>
      <td>{deepest === 0 ? <span className={styles['soft']}>{words.none}</span> : DEPTHS[deepest][lang]}</td>
    </tr>
  );
}
