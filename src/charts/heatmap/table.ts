import type { Heatmap } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { HeatmapWords } from '#words/heatmap-words.ts';
import type { TableTwin } from '../chart.ts';
import { pageOfMark } from '../page-of-mark.ts';
import { columnMark } from './marks.ts';
import type { Blocks } from './row-order.ts';

function pageOfColumn(by: Heatmap['by'], id: string) {
  const mark = columnMark(by, id);
  return mark === null ? undefined : pageOfMark(mark);
}

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
  const told = (count: number, came = 0) => (came > 0 ? words.came(count, came) : count);
  return {
    caption: words.caption(by, measure),
    columns: [
      { label: words.sector, numeric: false },
      { label: words.otherName, numeric: false },
      ...columns.map(({ id, name }) => ({ label: name[lang], numeric: true, to: pageOfColumn(by, id) })),
      ...[...(outside ? [words.outside(by)] : []), words.total, ...(compared === null ? [] : [compared])].map(
        (label) => ({ label, numeric: true }),
      ),
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
