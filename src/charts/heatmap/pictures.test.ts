import { expect, it } from 'vitest';
import type { Heatmap } from '#contract/answers/heatmap.ts';
import { OPTIONS } from '#contract/options.ts';
import type { ChartContext } from '../chart.ts';
import { init } from '../engine.ts';
import { exampleContext } from './drawing.fixture.ts';
import { heatmapChart } from './heatmap-chart.ts';
import { comparedHeatmap, sampleHeatmap } from './sample.fixture.ts';

function pictureOf(heatmap: Heatmap, context: ChartContext): string {
  const chart = heatmapChart(heatmap, context);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: context.width, height: chart.height });
  drawing.setOption(chart.option);
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  // What is seen, an element a line; ECharts numbers classes through one process and keeps its own notes beside.
  const seen = svg.replace(/<style[^]*?<\/style>/g, '').replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, '');
  return `${seen.replaceAll('><', '>\n<').replaceAll('\r', '')}\n`;
}

const WIDTHS = [358, 700] as const;
const [, ...OTHER_MEASURES] = OPTIONS.measure.values;
const kept = (name: string) => `./__snapshots__/${name}.svg`;

it.each(OPTIONS.columns.values.flatMap((by) => WIDTHS.map((width) => ({ by, width }))))(
  'looks as it did, with columns by $by, at $width px',
  async ({ by, width }) => {
    const svg = pictureOf(sampleHeatmap(by, 'programmes'), exampleContext({ width }));
    await expect(svg).toMatchFileSnapshot(kept(`${by}-programmes-${width}`));
  },
);

it.each(OTHER_MEASURES.flatMap((measure) => WIDTHS.map((width) => ({ measure, width }))))(
  'looks as it did, counting $measure, at $width px',
  async ({ measure, width }) => {
    const svg = pictureOf(sampleHeatmap('year', measure), exampleContext({ width }));
    await expect(svg).toMatchFileSnapshot(kept(`year-${measure}-${width}`));
  },
);

it.each(WIDTHS)(
  'looks as it did in the dark, in Chinese, with a row closed and a cell chosen, at %d px',
  async (width) => {
    const context: ChartContext = {
      ...exampleContext({ width, filter: { sector: ['steel'], theme: ['compute'], lang: 'zh' } }),
      theme: 'dark',
      lang: 'zh',
      closed: ['electronics'],
    };
    const svg = pictureOf(sampleHeatmap('theme', 'programmes'), context);
    await expect(svg).toMatchFileSnapshot(kept(`theme-dark-${width}`));
  },
);

it.each(WIDTHS)('looks as it did compared with another day, at %d px', async (width) => {
  const context = exampleContext({ width, filter: { since: '2025-06' } });
  await expect(pictureOf(comparedHeatmap('kind', 'programmes'), context)).toMatchFileSnapshot(
    kept(`kind-compared-${width}`),
  );
  await expect(pictureOf(comparedHeatmap('year', 'programmes'), { ...context, theme: 'dark' })).toMatchFileSnapshot(
    kept(`year-compared-dark-${width}`),
  );
});
