import type { Heatmap } from '#contract/answers/heatmap.ts';
import { COLUMN_CLAUSES } from '#contract/column-clauses.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { yearOf } from '#contract/partial-date.ts';

/** What of the picture is chosen, by id: the heatmap keeps all its rows and columns and marks these. */
export interface Choice {
  readonly sectors: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

function chosenColumns(
  filter: Filter,
  task: string | null,
  { by, columns }: Pick<Heatmap, 'by' | 'columns'>,
): readonly string[] {
  const ids = columns.map(({ id }) => id);
  if (by === 'task') return ids.filter((id) => id === task);
  if (by !== 'year') {
    const chosen: readonly string[] = COLUMN_CLAUSES[by].flatMap((key) => [...filter[key]]);
    return ids.filter((id) => chosen.includes(id));
  }
  const { from, to } = filter;
  if (from === null && to === null) return [];
  const first = from === null ? Number.NEGATIVE_INFINITY : yearOf(from);
  const last = to === null ? Number.POSITIVE_INFINITY : yearOf(to);
  return ids.filter((year) => first <= Number(year) && Number(year) <= last);
}

/** A year counts as chosen where any of its days lies in the range. */
export function choiceOf(filter: Filter, heatmap: Pick<Heatmap, 'by' | 'columns'>, task: string | null = null): Choice {
  return { sectors: new Set(filter.sector), columns: new Set(chosenColumns(filter, task, heatmap)) };
}

/** Whether a cell is chosen: where both a sector and columns are, it must be in both. */
export function isChosen({ sectors, columns }: Choice, sector: string, column: string): boolean {
  if (sectors.size === 0 && columns.size === 0) return false;
  return (sectors.size === 0 || sectors.has(sector)) && (columns.size === 0 || columns.has(column));
}
