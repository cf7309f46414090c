import type { Heatmap, HeatmapRow } from '#contract/answers/heatmap.ts';

/** A row for tests: what is not given is a sector named nowhere. */
export function exampleRow(sector: string, given: Partial<HeatmapRow> = {}): HeatmapRow {
  const counts = given.counts ?? [0, 0, 0];
  return {
    sector,
    name: { en: `Sector ${sector}`, zh: `行业${sector}` },
    parent: null,
    headline: false,
    total: counts.reduce((sum, count) => sum + count, 0) + (given.undated ?? 0),
    undated: 0,
    counts,
    depths: counts.map((count) => (count === 0 ? 0 : 1)),
    absences: counts.map((count) => (count === 0 ? 'silent' : null)),
    ...given,
  };
}

/** An answer of three years for tests, the last of them the present one. */
export function exampleHeatmap(rows: readonly HeatmapRow[], years: readonly number[] = [2024, 2025, 2026]): Heatmap {
  return { total: Math.max(0, ...rows.map(({ total }) => total)), years: [...years], rows: [...rows] };
}
