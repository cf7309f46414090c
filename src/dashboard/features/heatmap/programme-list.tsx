import { useQuery } from '@tanstack/react-query';
import { formatDate } from '#charts/format-date.ts';
import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { ResonanceTaskId } from '#contract/resonance-task-ids.ts';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { getProgrammes } from '../../queries/get-programmes.ts';
import { ProgrammeOpener } from '../../ui/programme-opener.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { useView } from '../../url/use-view.ts';
import { Mentions } from './mentions.tsx';
import styles from './programme-list.module.css';

interface ProgrammeListProps {
  readonly filter: Filter;
  readonly task: ResonanceTaskId | null;
  readonly rows: readonly HeatmapRow[];
}

/** Every programme the chosen numbers count, with the mention it was counted for and where that was read. */
export function ProgrammeList({ filter, task, rows }: ProgrammeListProps) {
  const { lang } = filter;
  const words = heatmapWordsFor(lang).list;
  const { data, error, refetch } = useQuery(getProgrammes(filter, task));
  if (error) {
    return (
      <p className={styles['list']} role="alert">
        {words.failed}{' '}
        <button type="button" onClick={() => void refetch()}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (data === undefined) return <p className={styles['list']}>{words.loading}</p>;
  const title = words.title(data.total);
  const more = data.total - data.items.length;
  return (
    <div className={styles['list']}>
      <h3>{title}</h3>
      <ScrollBox className={styles['scroll']} label={title}>
        <ol>
          {data.items.map((programme) => (
            <Entry key={programme.id} programme={programme} rows={rows} />
          ))}
        </ol>
        {more > 0 && <p>{words.more(more)}</p>}
      </ScrollBox>
    </div>
  );
}

function Entry({ programme, rows }: { readonly programme: ProgrammeSummary; readonly rows: readonly HeatmapRow[] }) {
  const { view } = useView();
  const { lang } = view.filter;
  const words = heatmapWordsFor(lang).list;
  const { id, title, issued, goals, mentions, change: became } = programme;
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <li>
      <span className={styles['date']}>
        {issued === null ? words.noDate : formatDate(issued, lang)}
        {became && ` · ${words.changes[became]}`}
      </span>
      <ProgrammeOpener id={id}>{title[lang]}</ProgrammeOpener>
      <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{title[other]}</span>
      <Mentions mentions={mentions} rows={rows} />
      {view.options.measure === 'targets' && <span>{words.goals(goals)}</span>}
    </li>
  );
}
