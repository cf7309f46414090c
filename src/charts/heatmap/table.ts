import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { HeatmapWords } from '#words/heatmap-words.ts';
import type { TableTwin } from '../chart.ts';
import type { Blocks } from './row-order.ts';

/** The same rows as a table: the columns of the picture, then what stands in none of them, where there is any, and the total. */
export function tableOf(
  { by, measure, columns }: Heatmap,
  blocks: Blocks,
  { table: words }: HeatmapWords,
  lang: Language,
): TableTwin {
  const rows = blocks.flat().map(({ row }) => row);
  const outside = measure !== 'depth' && rows.some((row) => row.outside > 0);
  const numbers = [...columns.map(({ name }) => name[lang]), ...(outside ? [words.outside(by)] : []), words.total];
  return {
    caption: words.caption(by, measure),
    columns: [
      { label: words.sector, numeric: false },
      { label: words.otherName, numeric: false },
      ...numbers.map((label) => ({ label, numeric: true })),
    ],
    rows: rows.map((row) => ({
      key: row.sector,
      cells: [
        row.name[lang],
        row.name[lang === 'en' ? 'zh' : 'en'],
        ...row.counts.map((count, column) => (row.absences[column] === 'not-searched' ? null : count)),
        ...(outside ? [row.outside] : []),
        row.total,
      ],
      mark: { kind: 'sector', id: row.sector },
    })),
  };
}
