import type { Heatmap, HeatmapRow } from '#contract/answers/heatmap.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, type Options } from '#contract/options.ts';
import type { ChartContext } from '../chart.ts';
import type { Drawing } from './drawing.ts';
import { drawingOf } from './heatmap-chart.ts';
import { exampleHeatmap } from './rows.fixture.ts';

interface Asked {
  readonly width?: number;
  readonly filter?: Partial<Filter>;
  readonly options?: Partial<Options>;
}

/** A picture asked for in the last of the three years of the example. */
export function exampleContext({ width = 679, filter = {}, options = {} }: Asked = {}): ChartContext {
  return {
    lang: 'en',
    theme: 'light',
    width,
    today: '2026-11-25',
    filter: { ...NO_FILTER, ...filter },
    options: { ...DEFAULT_OPTIONS, ...options },
    open: null,
  };
}

/** A drawing of these rows for tests, 679 px wide. */
export function exampleDrawing(
  rows: readonly HeatmapRow[],
  filter: Partial<Filter> = {},
  given: Partial<Heatmap> = {},
): Drawing {
  return drawingOf(exampleHeatmap(rows, undefined, given), exampleContext({ filter }));
}
