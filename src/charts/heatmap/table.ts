import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { Words } from '#words/words.ts';
import type { TableTwin } from '../chart.ts';
import type { Blocks } from './row-order.ts';

/** The same rows as a table: a sector a row, a year a column, then those without a date, where there are any, and the total. */
export function tableOf(
  { years }: Heatmap,
  blocks: Blocks,
  { table: words }: Words['charts']['heatmap'],
  lang: Language,
): TableTwin {
  const rows = blocks.flat().map(({ row }) => row);
  const undated = rows.some((row) => row.undated > 0);
  const numbers = [...years.map(String), ...(undated ? [words.undated] : []), words.total];
  return {
    caption: words.caption,
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
        ...(undated ? [row.undated] : []),
        row.total,
      ],
      mark: { kind: 'sector', id: row.sector },
    })),
  };
}
