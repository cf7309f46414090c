import type { Heatmap, HeatmapRow } from '#contract/answers/heatmap.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import type { Index } from '../index/build-index.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { DEPTHS_DOWN, type RowsByDepth } from '../index/sector-tree.ts';
import { noRows, type Rows } from '../rows.ts';
import { select } from '../select.ts';

type Counts = Pick<HeatmapRow, 'total' | 'undated' | 'counts' | 'depths' | 'absences'>;

function countRow(index: Index, sector: string, depths: RowsByDepth, left: Rows): Counts {
  const counts = index.calendar.years.map(() => 0);
  const deepest = index.calendar.years.map(() => 0);
  let total = 0;
  for (const depth of DEPTHS_DOWN) {
    const rows = depths[depth].new_intersection(left);
    total += rows.size();
    index.calendar.countByYear(rows).forEach((count, column) => {
      if (count === 0) return;
      counts[column] = (counts[column] ?? 0) + count;
      deepest[column] ||= depth;
    });
  }
  const dated = counts.reduce((sum, count) => sum + count, 0);
  const whyNone = index.absences.get(sector) ?? [];
  const absences = counts.map((count, column) => (count > 0 ? null : (whyNone[column] ?? 'not-searched')));
  return { total, undated: total - dated, counts, depths: deepest, absences };
}

/** Programmes that name each sector, by year of issue. */
export function answerHeatmap(index: Index, { sector: sectors }: FacetValues, filter: Filter): Heatmap {
  const left = select(index, without(filter, ENDPOINTS.heatmap.setsAside));
  const naming = noRows(index.programmes.length);
  for (const rows of index.clauses.sector.values()) naming.union(rows);

  const rows = sectors.flatMap(({ value, name, parent = null, headline = false }) => {
    const depths = index.sectorDepths.get(value);
    return depths === undefined
      ? []
      : [{ sector: value, name, parent, headline, ...countRow(index, value, depths, left) }];
  });
  return { total: naming.intersection_size(left), years: [...index.calendar.years], rows };
}
