import type { Filter } from '#contract/filter/filter.ts';
import { yearOf } from '#contract/partial-date.ts';

/** What of the picture is chosen: the heatmap keeps all its rows and columns and marks these. */
export interface Choice {
  readonly sectors: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** A year counts as chosen where any of its days lies in the range. */
export function choiceOf(
  { sector, from, to }: Pick<Filter, 'sector' | 'from' | 'to'>,
  years: readonly number[],
): Choice {
  const first = from === null ? Number.NEGATIVE_INFINITY : yearOf(from);
  const last = to === null ? Number.POSITIVE_INFINITY : yearOf(to);
  const bounded = from !== null || to !== null;
  return {
    sectors: new Set(sector),
    years: new Set(bounded ? years.filter((year) => first <= year && year <= last) : []),
  };
}

/** Whether a cell is chosen: where both a sector and years are, it must be in both. */
export function isChosen({ sectors, years }: Choice, sector: string, year: number): boolean {
  if (sectors.size === 0 && years.size === 0) return false;
  return (sectors.size === 0 || sectors.has(sector)) && (years.size === 0 || years.has(year));
}
