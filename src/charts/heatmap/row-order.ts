import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import type { Options } from '#contract/options.ts';
import type { Language } from '#contract/vocabulary.ts';

/** A row of the picture. `indented`: it follows its parent and is counted in it. `fold`: whether the rows under it show; null where there are none. */
export interface OrderedRow<Row = HeatmapRow> {
  readonly row: Row;
  readonly indented: boolean;
  readonly fold: 'open' | 'closed' | null;
}

/** Rows that stand together. */
export type Blocks<Row = HeatmapRow> = readonly (readonly OrderedRow<Row>[])[];

/** What rows are chosen and ordered by. */
type Orderable = Pick<HeatmapRow, 'sector' | 'name' | 'parent' | 'headline' | 'inResonance' | 'total' | 'change'>;

/** Which rows are wanted, and how. */
export interface Arrangement extends Pick<Options, 'rows' | 'order'> {
  readonly closed: readonly string[];
  readonly lang: Language;
}
export const AS_ANSWERED: Arrangement = { rows: 'all', order: 'headline', closed: [], lang: 'en' };

const WANTED: Readonly<Record<Options['rows'], (row: Orderable) => boolean>> = {
  all: () => true,
  headline: (row) => row.headline,
  resonance: (row) => row.inResonance,
};
/** Chinese names go by the sound of their characters. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans-CN-u-co-pinyin' };

function inOrder<Row extends Orderable>(rows: readonly Row[], { order, lang }: Arrangement): readonly Row[] {
  if (order === 'total') return rows.toSorted((a, b) => b.total - a.total);
  if (order === 'change') return rows.toSorted((a, b) => b.change - a.change);
  if (order === 'headline') return rows;
  const { compare } = new Intl.Collator(LOCALES[lang]);
  return rows.toSorted((a, b) => compare(a.name[lang], b.name[lang]));
}

function withChildren<Row extends Orderable>(rows: readonly Row[], closed: readonly string[]): OrderedRow<Row>[] {
  const ids = new Set(rows.map(({ sector }) => sector));
  const placed = new Set<string>();
  const place = (row: Row, indented: boolean): OrderedRow<Row>[] => {
    if (placed.has(row.sector)) return [];
    placed.add(row.sector);
    const children = rows.filter(({ parent, sector }) => parent === row.sector && !placed.has(sector));
    const below = children.flatMap((child) => place(child, true));
    if (below.length === 0) return [{ row, indented, fold: null }];
    return closed.includes(row.sector)
      ? [{ row, indented, fold: 'closed' }]
      : [{ row, indented, fold: 'open' }, ...below];
  };
  const families = rows.filter(({ parent }) => parent === null || !ids.has(parent));
  // Parents that go round in a circle belong to no family; they are shown all the same.
  return [...families, ...rows].flatMap((row) => place(row, false));
}

/** The headline sectors with what stands under them, and all others. */
function inBlocks<Row extends Orderable>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const headline = new Set(rows.filter((row) => row.headline).map(({ sector }) => sector));
  const isFirst = ({ sector, parent }: Row) => headline.has(sector) || (parent !== null && headline.has(parent));
  return [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
}

/**
 * The wanted rows, each child under its parent. In the order of the answer headline sectors stay together so that they can be
 * compared, and a headline sector whose parent stands in the other block stands by itself; in any other order all stand
 * in one block, families by their heads.
 */
export function orderRows<Row extends Orderable>(
  rows: readonly Row[],
  arrangement: Arrangement = AS_ANSWERED,
): Blocks<Row> {
  const wanted = inOrder(rows.filter(WANTED[arrangement.rows]), arrangement);
  const blocks = arrangement.order === 'headline' ? inBlocks(wanted) : [wanted];
  return blocks.filter((block) => block.length > 0).map((block) => withChildren(block, arrangement.closed));
}
