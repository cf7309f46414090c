import type { Heatmap } from '#contract/answers/heatmap.ts';
import { latest, yearOf } from '#contract/partial-date.ts';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { baseOption } from '../base-option.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { comparedWords } from '../compared-words.ts';
import { ground, layer } from '../layer.ts';
import { markOf } from '../mark-of.ts';
import { TOKENS } from '../tokens.ts';
import { absenceSigns } from './absence-signs.ts';
import { cells } from './cells.ts';
import { choiceOf } from './choice.ts';
import { choiceGround, choiceOutline } from './choice-marks.ts';
import { binsUpTo, DEPTH_BINS } from './colour-scale.ts';
import { columnHeads } from './column-heads.ts';
import { altOf, readingOf } from './describe.ts';
import type { Drawing } from './drawing.ts';
import { headlineOf } from './headline.ts';
import { layoutOf } from './layout.ts';
import { legend, legendLines } from './legend.ts';
import { orderRows } from './row-order.ts';
import { folds, rows, totalsTitle } from './rows.ts';

/** All that the parts of the picture are drawn from. */
export function drawingOf(heatmap: Heatmap, context: ChartContext): Drawing {
  const { lang, theme, width, today, filter, options, closed = [], task = null } = context;
  const words = heatmapWordsFor(lang);
  const lastDay = filter.asOf === null ? today : [today, latest(filter.asOf)].toSorted()[0];
  const blocks = orderRows(heatmap.rows, { rows: options.rows, order: options.order, closed, lang });
  const most = Math.max(0, ...blocks.flat().flatMap(({ row }) => row.counts));
  const bins = heatmap.measure === 'depth' ? DEPTH_BINS : binsUpTo(most);
  return {
    heatmap,
    layout: layoutOf(width, {
      heatmap,
      blocks,
      lang,
      shortNames: words.shortNames,
      shortColumns: words.shortColumns,
      legendLines: legendLines(width, heatmap, bins, words, lang),
    }),
    bins,
    choice: choiceOf(filter, heatmap, task),
    tokens: TOKENS[theme],
    words,
    lang,
    compared: comparedWords(filter, words.since.days, lang),
    thisYear: yearOf(lastDay ?? today),
  };
}

/** Sectors by what the reader chose: each cell prints its number, and colour makes the whole readable at a glance. */
export function heatmapChart(heatmap: Heatmap, context: ChartContext): Chart {
  const drawing = drawingOf(heatmap, context);
  const { layout } = drawing;
  const headline = headlineOf(drawing);
  return {
    option: baseOption(context.theme, [
      ground('chosen-ground', choiceGround(drawing)),
      ground('paper', [...absenceSigns(drawing), totalsTitle(drawing), ...legend(drawing)]),
      layer('rows', rows(drawing)),
      layer('folds', folds(drawing)),
      layer('columns', columnHeads(drawing)),
      layer('cells', cells(drawing)),
      ground('chosen-outline', choiceOutline(drawing)),
    ]),
    height: layout.height,
    headline,
    reading: readingOf(drawing, context.options.order),
    handling: '',
    alt: altOf(drawing, headline),
    markOf,
  };
}
