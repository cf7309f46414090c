import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS, OPTIONS } from '#contract/options.ts';
import type { ChartContext } from '../chart.ts';
import { init } from '../engine.ts';
import { comparedAnswer, sampleAnswer } from './sample-answer.fixture.ts';
import { timelineChart } from './timeline-chart.ts';

const CONTEXT: ChartContext = {
  lang: 'en',
  theme: 'light',
  width: 960,
  today: '2026-11-25',
  filter: NO_FILTER,
  options: DEFAULT_OPTIONS,
  open: null,
};

/** The picture as SVG, an element a line, lengths to a tenth of a pixel, without the engine's own bookkeeping. */
function picture(answer: ReturnType<typeof sampleAnswer>, context: Partial<ChartContext>): string {
  const whole = { ...CONTEXT, ...context };
  const { option, height } = timelineChart(answer, whole);
  const instance = init(null, null, { renderer: 'svg', ssr: true, width: whole.width, height });
  instance.setOption(option);
  const svg = instance.renderToSVGString();
  instance.dispose();
  return `${svg
    .replaceAll(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))))
    .replaceAll(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, '')
    .replaceAll(/<style[^]*?<\/style>/g, '')
    .replaceAll(/(font: \d+ \d+px) [^"]*/g, '$1')
    .replaceAll('><', '>\n<')}\n`;
}

const file = (name: string) => `./__snapshots__/${name}.svg`;

it.each(OPTIONS.lanes.values)('draws lanes by %s as it did', async (by) => {
  await expect(picture(sampleAnswer(by, 40), {})).toMatchFileSnapshot(file(`lanes-${by}`));
});

it('draws a crowd, a narrow picture and a dark one as it did', async () => {
  await expect(picture(sampleAnswer('voice', 170), { width: 1346 })).toMatchFileSnapshot(file('dense'));
  await expect(picture(sampleAnswer('sector', 40), { width: 358 })).toMatchFileSnapshot(file('narrow'));
  await expect(picture(sampleAnswer('voice', 40), { theme: 'dark' })).toMatchFileSnapshot(file('lanes-voice-dark'));
});

it('draws a window of years, and a programme among its kin, as it did', async () => {
  const window = { from: 2024, to: 2028 };
  await expect(picture(sampleAnswer('voice', 40), { window })).toMatchFileSnapshot(file('window'));
  await expect(picture(sampleAnswer('issuer', 40), { open: 'p8' })).toMatchFileSnapshot(file('kin'));
  const filter = { ...NO_FILTER, from: '2023', to: '2025' };
  await expect(picture(sampleAnswer('rung', 40), { filter })).toMatchFileSnapshot(file('chosen-years'));
});

it('draws what appeared, changed and ended between two days as it did, crowded and named, light and dark', async () => {
  const filter = { ...NO_FILTER, since: '2023', asOf: '2025-06' };
  await expect(picture(comparedAnswer(40), { filter })).toMatchFileSnapshot(file('compared'));
  await expect(picture(comparedAnswer(170), { filter, theme: 'dark' })).toMatchFileSnapshot(
    file('compared-dense-dark'),
  );
  await expect(picture(comparedAnswer(12), { filter, width: 358 })).toMatchFileSnapshot(file('compared-narrow'));
});
