import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { wordsFor } from '#words/words.ts';
import { TOKENS } from '../tokens.ts';
import { choiceOf } from './choice.ts';
import { binsUpTo } from './colour-scale.ts';
import type { Drawing } from './drawing.ts';
import { layoutOf } from './layout.ts';
import { orderRows } from './row-order.ts';
import { exampleHeatmap } from './rows.fixture.ts';

/** A drawing of these rows for tests, 679 px wide, in the last of its three years. */
export function exampleDrawing(rows: readonly HeatmapRow[], filter: Partial<Filter> = {}): Drawing {
  const heatmap = exampleHeatmap(rows);
  const words = wordsFor('en').charts.heatmap;
  const contents = { heatmap, blocks: orderRows(rows), lang: 'en', shortNames: words.shortNames } as const;
  return {
    heatmap,
    layout: layoutOf(679, contents),
    bins: binsUpTo(Math.max(0, ...rows.flatMap(({ counts }) => counts))),
    choice: choiceOf({ ...NO_FILTER, ...filter }, heatmap.years),
    tokens: TOKENS.light,
    words,
    lang: 'en',
    thisYear: 2026,
  };
}
