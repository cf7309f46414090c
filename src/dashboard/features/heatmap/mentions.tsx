import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { DEPTHS } from '#contract/vocabulary.ts';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useView } from '../../url/use-view.ts';
import styles from './programme-list.module.css';

interface MentionsProps {
  readonly mentions: ProgrammeSummary['mentions'];
  readonly rows: readonly HeatmapRow[];
}

/** How deeply a programme speaks of the chosen sectors, and the numbered sources that say so. */
export function Mentions({ mentions, rows }: MentionsProps) {
  const { lang } = useView().view.filter;
  const words = heatmapWordsFor(lang).list;
  const nameOf = (sector: string) => rows.find((row) => row.sector === sector)?.name[lang] ?? sector;
  if (mentions.length === 0) return null;
  return (
    <ul className={styles['mentions']}>
      {mentions.map(({ sector, depth, sources }) => (
        <li key={sector}>
          <PageLink page="sector" id={sector}>
            {nameOf(sector)}
          </PageLink>
          : {DEPTHS[depth][lang]}. {words.sources}{' '}
          {sources.map(({ id, outlet }) => `[${id.slice(1)}] ${outlet}`).join(', ')}
        </li>
      ))}
    </ul>
  );
}
