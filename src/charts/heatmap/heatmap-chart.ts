import type { Heatmap } from '#contract/answers/heatmap.ts';
import { latest, yearOf } from '#contract/partial-date.ts';
import { wordsFor } from '#words/words.ts';
import { baseOption } from '../base-option.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { ground, layer } from '../layer.ts';
import { markOf } from '../mark-of.ts';
import { TOKENS } from '../tokens.ts';
import { absenceSigns } from './absence-signs.ts';
import { cells } from './cells.ts';
import { choiceOf } from './choice.ts';
import { choiceGround, choiceOutline } from './choice-marks.ts';
import { binsUpTo } from './colour-scale.ts';
import { altOf, readingOf } from './describe.ts';
import type { Drawing } from './drawing.ts';
import { headlineOf } from './headline.ts';
import { layoutOf } from './layout.ts';
import { legend } from './legend.ts';
import { orderRows } from './row-order.ts';
import { rows, totalsTitle } from './rows.ts';
import { tableOf } from './table.ts';
import { years } from './years.ts';

/** Sectors by year of issue: each cell prints its number, and colour makes the whole readable at a glance. */
export function heatmapChart(heatmap: Heatmap, { lang, theme, width, today, filter }: ChartContext): Chart {
  const words = wordsFor(lang).charts.heatmap;
  const lastDay = filter.asOf === null ? today : [today, latest(filter.asOf)].toSorted()[0];
  const thisYear = yearOf(lastDay ?? today);
  const blocks = orderRows(heatmap.rows);
  const choice = choiceOf(filter, heatmap.years);
  const layout = layoutOf(width, { heatmap, blocks, lang, shortNames: words.shortNames });
  const bins = binsUpTo(Math.max(0, ...heatmap.rows.flatMap(({ counts }) => counts)));
  const drawing: Drawing = { heatmap, layout, bins, choice, tokens: TOKENS[theme], words, lang, thisYear };
  const headline = headlineOf(heatmap, choice, thisYear, words, lang);
  return {
    option: baseOption(theme, [
      ground('chosen-ground', choiceGround(drawing)),
      ground('paper', [...absenceSigns(drawing), totalsTitle(drawing), ...legend(drawing)]),
      layer('rows', rows(drawing)),
      layer('years', years(drawing)),
      layer('cells', cells(drawing)),
      ground('chosen-outline', choiceOutline(drawing)),
    ]),
    height: layout.height,
    headline,
    reading: readingOf(heatmap, blocks, thisYear, words),
    alt: altOf(heatmap, headline, words, lang),
    table: tableOf(heatmap, blocks, words, lang),
    markOf,
  };
}
