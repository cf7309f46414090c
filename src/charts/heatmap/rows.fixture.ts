import type { Heatmap, HeatmapColumn, HeatmapRow } from '#contract/answers/heatmap.ts';

/** A row for tests: what is not given is a sector named nowhere. */
export function exampleRow(sector: string, given: Partial<HeatmapRow> = {}): HeatmapRow {
  const counts = given.counts ?? [0, 0, 0];
  return {
    sector,
    name: { en: `Sector ${sector}`, zh: `行业${sector}` },
    parent: null,
    headline: false,
    inResonance: false,
    total: counts.reduce((sum, count) => sum + count, 0) + (given.outside ?? 0),
    outside: 0,
    change: 0,
    counts,
    depths: counts.map((count) => (count === 0 ? 0 : 1)),
    absences: counts.map((count) => (count === 0 ? 'silent' : null)),
    ...given,
  };
}

/** Years as columns, of as many programmes as all rows count in them. */
export const exampleYears = (years: readonly number[], rows: readonly HeatmapRow[] = []): HeatmapColumn[] =>
  years.map((year, at) => ({
    id: String(year),
    name: { en: String(year), zh: String(year) },
    programmes: rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
  }));

/** An answer of three years for tests, the last of them the present one. */
export function exampleHeatmap(
  rows: readonly HeatmapRow[],
  years: readonly number[] = [2024, 2025, 2026],
  given: Partial<Heatmap> = {},
): Heatmap {
  return {
    total: Math.max(0, ...rows.map(({ total }) => total)),
    by: 'year',
    measure: 'programmes',
    columns: exampleYears(years, rows),
    change: null,
    rows: [...rows],
    ...given,
  };
}
