import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { HeatmapWords } from '#words/heatmap-words.ts';
import type { TableTwin } from '../chart.ts';
import type { Blocks } from './row-order.ts';

/** The same rows as a table: the columns of the picture, then what stands in none of them, where there is any, and the total; `compared` heads a column of how much of it came between two days. */
export function tableOf(
  { by, measure, columns }: Heatmap,
  blocks: Blocks,
  { table: words }: HeatmapWords,
  lang: Language,
  compared: string | null = null,
): TableTwin {
  const rows = blocks.flat().map(({ row }) => row);
  const outside = measure !== 'depth' && rows.some((row) => row.outside > 0);
  const numbers = [...columns.map(({ name }) => name[lang]), ...(outside ? [words.outside(by)] : []), words.total];
  const told = (count: number, came = 0) => (came > 0 ? words.came(count, came) : count);
  return {
    caption: words.caption(by, measure),
    columns: [
      { label: words.sector, numeric: false },
      { label: words.otherName, numeric: false },
      ...[...numbers, ...(compared === null ? [] : [compared])].map((label) => ({ label, numeric: true })),
    ],
    rows: rows.map((row) => ({
      key: row.sector,
      cells: [
        row.name[lang],
        row.name[lang === 'en' ? 'zh' : 'en'],
        ...row.counts.map((count, column) =>
          row.absences[column] === 'not-searched' ? null : told(count, row.appeared?.[column]),
        ),
        ...(outside ? [row.outside] : []),
        row.total,
        ...(compared === null ? [] : [row.totalAppeared ?? 0]),
      ],
      mark: { kind: 'sector', id: row.sector },
    })),
  };
}
