import { comparedWords } from '#charts/compared-words.ts';
import { columnMark } from '#charts/heatmap/marks.ts';
import { orderRows } from '#charts/heatmap/row-order.ts';
import { pageOfMark } from '#charts/page-of-mark.ts';
import { OPTIONS, type Options } from '#contract/options.ts';
import type { Language } from '#contract/vocabulary.ts';
import { oneOf, readRows, type TableRow } from '#tables/read-rows.ts';
import type { Tables } from '#tables/tables-of.ts';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import type { Cell, Seen, Twin } from './twin.ts';

function pageOfColumn(by: Options['columns'], id: string) {
  const mark = columnMark(by, id);
  return mark === null ? undefined : pageOfMark(mark);
}

const sectorOf = (row: TableRow) => ({
  row,
  sector: row.text('sector'),
  name: { en: row.text('sector_name_en'), zh: row.text('sector_name_zh') },
  parent: row.textOrNull('parent'),
  headline: row.truth('headline'),
  inResonance: row.truth('in_resonance'),
  total: row.number('total'),
  change: row.numberOrNull('rise') ?? 0,
});

/** Cells by sector, then by column. */
function gridOf(cells: readonly TableRow[]): ReadonlyMap<string, ReadonlyMap<string, TableRow>> {
  const grid = new Map<string, Map<string, TableRow>>();
  for (const cell of cells) {
    const row = grid.get(cell.text('sector')) ?? new Map<string, TableRow>();
    grid.set(cell.text('sector'), row.set(cell.text('column'), cell));
  }
  return grid;
}

/** The long rows as the grid of the picture: its sectors and columns, then what stands in no column, where there is any, and the total. */
export function heatmapTwin(tables: Tables, { lang, filter, options, closed = [] }: Seen): Twin {
  const { table: words, since } = heatmapWordsFor(lang);
  const other: Language = lang === 'en' ? 'zh' : 'en';
  const compared = comparedWords(filter, since.days, lang);
  const sectors = readRows(tables, 'sectors').map(sectorOf);
  const columns = readRows(tables, 'columns').map((row) => ({
    id: row.text('column'),
    name: row.text(`column_name_${lang}`),
  }));
  const grid = gridOf(readRows(tables, 'heatmap'));
  // While another question is on its way the rows still answer the one before.
  const first = sectors[0]?.row;
  const by = first ? oneOf(OPTIONS.columns.values, first.text('columns_are')) : options.columns;
  const measure = first ? oneOf(OPTIONS.measure.values, first.text('measure')) : options.measure;

  const shown = orderRows(sectors, { rows: options.rows, order: options.order, closed, lang }).flat();
  const outside = measure !== 'depth' && shown.some(({ row }) => row.row.number('outside') > 0);
  const told = (cell: TableRow | undefined): Cell => {
    if (cell === undefined || cell.textOrNull('absence') === 'not-searched') return null;
    const came = cell.numberOrNull('appeared') ?? 0;
    return came > 0 ? words.came(cell.number('value'), came) : cell.number('value');
  };
  return {
    caption: words.caption(by, measure),
    columns: [
      { label: words.sector, numeric: false },
      { label: words.otherName, numeric: false },
      ...columns.map(({ id, name }) => ({ label: name, numeric: true, to: pageOfColumn(by, id) })),
      ...[...(outside ? [words.outside(by)] : []), words.total, ...(compared === null ? [] : [compared])].map(
        (label) => ({ label, numeric: true }),
      ),
    ],
    rows: shown.map(({ row: { row, sector, name, total } }) => ({
      key: sector,
      cells: [
        name[lang],
        name[other],
        ...columns.map(({ id }) => told(grid.get(sector)?.get(id))),
        ...(outside ? [row.number('outside')] : []),
        total,
        ...(compared === null ? [] : [row.numberOrNull('appeared') ?? 0]),
      ],
      mark: { kind: 'sector', id: sector },
    })),
  };
}
