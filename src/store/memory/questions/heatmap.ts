import type { Heatmap, HeatmapRow } from '#contract/answers/heatmap.ts';
import { heatmapSetsAside } from '#contract/column-clauses.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import type { Options } from '#contract/options.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Absence } from '#contract/vocabulary.ts';
import type { Index } from '../index/build-index.ts';
import type { FacetValues } from '../index/facet-values.ts';
import type { HeatmapColumns } from '../index/heatmap-columns.ts';
import { DEPTHS_DOWN, type RowsByDepth } from '../index/sector-tree.ts';
import { noRows, type Rows } from '../rows.ts';
import { select } from '../select.ts';
import { comparisonOf } from './comparison.ts';
import { measureOf } from './heatmap-measures.ts';

/** The last two years that are over on a day, within the years of issue. */
function lastFullYears({ calendar, snapshot }: Index, { asOf }: Filter): Heatmap['change'] {
  const to = Math.min(calendar.years.at(-1) ?? 0, yearOf(asOf ?? snapshot.info.asOf) - 1);
  return calendar.years.includes(to - 1) && calendar.years.includes(to) ? { from: to - 1, to } : null;
}

const deepestIn = (rows: Rows, depths: RowsByDepth) =>
  DEPTHS_DOWN.find((depth) => rows.intersection_size(depths[depth]) > 0) ?? 0;

/** Sectors by the columns asked for, in the measure asked for. */
export function answerHeatmap(
  index: Index,
  columnsOf: HeatmapColumns,
  { sector: sectors }: FacetValues,
  filter: Filter,
  { columns: by, measure }: Pick<Options, 'columns' | 'measure'>,
): Heatmap {
  const left = select(index, without(filter, heatmapSetsAside(by)));
  const columns = columnsOf[by];
  const anyColumn = columns.reduce((all, { rows }) => all.union(rows), noRows(index.programmes.length));
  const change = lastFullYears(index, filter);
  const yearRows = (year: number) => columnsOf.year.find(({ id }) => id === String(year))?.rows;
  const [before, after] = change === null ? [] : [yearRows(change.from), yearRows(change.to)];
  const resonance = new Set(index.snapshot.sectors.flatMap(({ id, inResonance }) => (inResonance ? [id] : [])));
  const isIn = (date: string | null) => withinDates(date, { from: null, to: null, asOf: filter.asOf });
  const count = measureOf(index, measure, isIn);
  const comparison = comparisonOf(index, filter);
  const countBefore = comparison && measureOf(index, measure, (date) => isIn(date) && comparison.stood(date));
  const naming = noRows(index.programmes.length);

  function whyNone(sector: string, column: number, known: Rows): Absence {
    if (by === 'year') return index.absences.get(sector)?.[column] ?? 'not-searched';
    return known.intersection_size(columns[column]?.rows ?? naming) > 0 ? 'filtered' : 'not-recorded';
  }

  const rows = sectors.flatMap(({ value: sector, name, parent = null, headline = false }): HeatmapRow[] => {
    const depths = index.sectorDepths.get(sector);
    const known = index.clauses.sector.get(sector);
    if (depths === undefined || known === undefined) return [];
    naming.union(known);
    const all = known.new_intersection(left);
    const valueOf = (some: Rows, province: string | null = null) => count(some, deepestIn(some, depths), province);
    const cameOf = (some: Rows, province: string | null = null) => {
      if (comparison === null || countBefore === null) return 0;
      const old = some.new_difference(comparison.appeared);
      return valueOf(some, province) - countBefore(old, deepestIn(old, depths), province);
    };
    const provinceAt = (at: number) => (by === 'province' ? (columns[at]?.id ?? null) : null);
    const within = (some: Rows | undefined) => (some === undefined ? 0 : valueOf(all.new_intersection(some)));
    const cells = columns.map((column) => all.new_intersection(column.rows));
    return [
      {
        sector,
        name,
        parent,
        headline,
        inResonance: resonance.has(sector),
        total: valueOf(all),
        outside: valueOf(all.new_difference(anyColumn)),
        change: within(after) - within(before),
        counts: cells.map((cell, at) => valueOf(cell, provinceAt(at))),
        depths: cells.map((cell) => deepestIn(cell, depths)),
        absences: cells.map((cell, column) => (cell.size() > 0 ? null : whyNone(sector, column, known))),
        ...(comparison && {
          appeared: cells.map((cell, at) => cameOf(cell, provinceAt(at))),
          totalAppeared: cameOf(all),
        }),
      },
    ];
  });
  return {
    total: naming.intersection_size(left),
    ...(comparison && { appeared: naming.new_intersection(left).intersection_size(comparison.appeared) }),
    by,
    measure,
    columns: columns.map(({ rows: having, ...column }) => ({
      ...column,
      programmes: having.intersection_size(left),
      ...(comparison && { appeared: having.new_intersection(left).intersection_size(comparison.appeared) }),
    })),
    change,
    rows,
  };
}
