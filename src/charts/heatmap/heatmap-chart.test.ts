import { expect, it } from 'vitest';
import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import type { ChartContext } from '../chart.ts';
import { init } from '../engine.ts';
import { textWidth } from '../text-width.ts';
import { heatmapChart } from './heatmap-chart.ts';
import { exampleHeatmap, exampleRow } from './rows.fixture.ts';

const YEARS = Array.from({ length: 12 }, (_, at) => 2015 + at);
const counts = (most: number) => YEARS.map((_, at) => (at % 3 === 0 ? 0 : Math.round((most * at) / 11)));
const row = (sector: string, en: string, most: number, given: Partial<HeatmapRow> = {}) =>
  exampleRow(sector, { name: { en, zh: `${sector}业` }, counts: counts(most), ...given });

const HEATMAP = exampleHeatmap(
  [
    row('electronics', 'Electronic information manufacturing', 29, {
      headline: true,
      outside: 1,
      depths: YEARS.map(() => 4),
    }),
    row('petrochemicals', 'Petrochemicals and chemicals', 9, { headline: true }),
    row('heritage-consumer-goods', 'Heritage consumer-goods industries', 0),
    row('industrial-machinery', 'Industrial machinery', 29),
    row('agriculture-machinery', 'Agricultural machinery', 2, { parent: 'industrial-machinery' }),
  ],
  YEARS,
);

const context = (width: number, filter: Partial<Filter> = {}): ChartContext => ({
  lang: 'en',
  theme: 'light',
  width,
  today: '2026-11-25',
  filter: { ...NO_FILTER, ...filter },
  options: DEFAULT_OPTIONS,
  open: null,
});

function draw(width: number, filter: Partial<Filter> = {}) {
  const chart = heatmapChart(HEATMAP, context(width, filter));
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height: chart.height });
  drawing.setOption(chart.option);
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return { ...chart, svg };
}

const TEXT = /<text [^>]*?text-anchor="(\w+)" style="font: (\d+) (\d+)px [^"]*"([^>]*)>([^<]*)<\/text>/g;
const SHIFT: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function textsIn(svg: string) {
  return [...svg.matchAll(TEXT)].map(([, anchor = '', weight, size, rest = '', content = '']) => {
    const at = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(rest)?.[1] ?? 0);
    const width = textWidth(content, Number(size), weight === '600');
    const left = at('x') - width * (SHIFT[anchor] ?? 0);
    return { anchor, content, size: Number(size), y: at('y'), left, right: left + width };
  });
}

it.each([320, 358, 400, 460, 559, 560, 679, 1000, 1440])(
  'cuts and overlaps no text at %d px, and sets none too small',
  (width) => {
    const { svg, height } = draw(width);
    const texts = textsIn(svg);
    expect(texts.length).toBeGreaterThan(50);
    texts.forEach((one, index) => {
      expect(one.size).toBeGreaterThanOrEqual(12);
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      expect(one.y + one.size / 2).toBeLessThanOrEqual(height);
      for (const other of texts.slice(index + 1)) {
        const apart = Math.abs(one.y - other.y) >= 12 || one.right <= other.left || other.right <= one.left;
        expect(apart, `“${one.content}” and “${other.content}”`).toBe(true);
      }
    });
  },
);

it('prints each number, and nothing where there is nothing', () => {
  const { svg, height } = draw(1440);
  const cells = textsIn(svg).filter(({ anchor, y }) => anchor === 'middle' && y > 24 && y < height - 30);
  const wanted = HEATMAP.rows.flatMap((each) => each.counts).filter((count) => count > 0);
  expect(cells.map(({ content }) => content).toSorted()).toEqual(wanted.map(String).toSorted());
});

it('draws the same height whatever is chosen, and keeps every row', () => {
  const { svg, height } = draw(679, { sector: ['electronics'], from: '2025', to: '2025' });
  expect(height).toBe(draw(679).height);
  const names = textsIn(svg).map(({ content }) => content);
  expect(names).toEqual(expect.arrayContaining(['Electronics', 'Petrochemicals', 'Industrial machinery']));
});

it('rings the choice in the accent, and uses the accent for nothing else', () => {
  const seal = '#c43d22';
  expect(draw(679).svg).not.toContain(seal);
  expect(draw(679, { from: '2025', to: '2026' }).svg).toContain(`stroke="${seal}"`);
});

it('draws 36 sectors in about 860 px', () => {
  const rows = Array.from({ length: 36 }, (_, at) => exampleRow(`s${at}`, { headline: at < 5 }));
  expect(heatmapChart(exampleHeatmap(rows), context(679)).height).toBeLessThanOrEqual(860);
});

it('explains only what the picture shows', () => {
  const rows = [exampleRow('a', { counts: [1, 0, 0] })];
  const { reading } = heatmapChart(exampleHeatmap(rows, [2022, 2023, 2024]), context(679));
  expect(reading).toBe(
    'Programmes that name the sector, by year of issue. Empty frame: full texts read, none recorded.',
  );
  expect(draw(679).reading).toMatch(/2026 so far.*Indented.*corner.*without a date/);
});

it('takes the day asked about for today', () => {
  const { headline } = draw(679, { asOf: '2024-06-30' });
  expect(headline).toContain('in 2023');
});

it('draws an answer without a single row or year', () => {
  expect(() => heatmapChart(exampleHeatmap([], []), context(320))).not.toThrow();
});
