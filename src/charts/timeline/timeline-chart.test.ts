import * as v from 'valibot';
import { expect, it } from 'vitest';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import type { ChartContext } from '../chart.ts';
import { init } from '../engine.ts';
import { RESONANCE_ACTION } from './bar-paint.ts';
import { sampleBar, sampleTimeline } from './timeline.fixture.ts';
import { timelineChart } from './timeline-chart.ts';

const CONTEXT: ChartContext = {
  lang: 'en',
  theme: 'light',
  width: 900,
  today: '2026-11-25',
  filter: NO_FILTER,
  options: DEFAULT_OPTIONS,
  open: null,
};
/** What ECharts is given, as far as it is read here. */
const Layers = v.array(v.object({ data: v.array(v.unknown()) }));
const SEAL = '#c43d22';
const timeline = sampleTimeline(
  [
    sampleBar({ id: 'council', lane: 'state-council', start: '2017-07-20', end: '2050', relevance: 'context' }),
    sampleBar({ id: 'draft', lane: 'provinces', start: '2025', end: null, status: 'draft', relevance: 'enabling' }),
    sampleBar({ id: RESONANCE_ACTION, start: '2026-04-24', end: '2026-11-30', shortTitle: 'The action' }),
  ],
  [{ year: 2027, count: 12 }],
);

function drawn(context: Partial<ChartContext> = {}, answer = timeline): string {
  const whole = { ...CONTEXT, ...context };
  const { option, height } = timelineChart(answer, whole);
  const instance = init(null, null, { renderer: 'svg', ssr: true, width: whole.width, height });
  instance.setOption(option);
  const svg = instance.renderToSVGString();
  instance.dispose();
  return svg;
}

/** The data of the layers one can choose from, as click events carry them. */
function data(context: Partial<ChartContext> = {}): unknown[] {
  const { option } = timelineChart(timeline, { ...CONTEXT, ...context });
  return v.parse(Layers, option['series']).flatMap(({ data: marked }) => marked);
}

it('gives a mark to every programme and every year', () => {
  const { markOf } = timelineChart(timeline, CONTEXT);
  const marks = data().map((datum) => markOf({ data: datum }));
  expect(marks.flatMap((mark) => (mark?.kind === 'programme' ? mark.id : []))).toEqual([
    'council',
    RESONANCE_ACTION,
    'draft',
  ]);
  expect(marks.flatMap((mark) => (mark?.kind === 'year' ? mark.year : []))).toHaveLength(21);
});

it('draws with whole numbers at every width, in both themes', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const width of [320, 358, 719, 720, 1440])
      expect(drawn({ theme, width })).not.toMatch(/NaN|undefined|Infinity/);
});

it('prints the lanes with their counts, today, and the targets due', () => {
  const svg = drawn();
  for (const word of ['State Council', 'Ministries', 'Provinces', 'Cities', 'today', 'Targets due', '>12<', '>2027<'])
    expect(svg).toContain(word);
});

it('explains only what the picture holds', () => {
  expect(drawn()).toContain('Runs past 2035');
  expect(drawn({}, sampleTimeline([sampleBar({ id: 'a' })]))).not.toContain('Runs past');
});

it('paints the action red, and the programme that stands open', () => {
  const red = (svg: string) => svg.split(`fill="${SEAL}"`).length;
  const without = sampleTimeline(timeline.bars.filter(({ id }) => id !== RESONANCE_ACTION));
  expect(red(drawn())).toBeGreaterThan(red(drawn({}, without)));
  expect(red(drawn({ open: 'council' }))).toBeGreaterThan(red(drawn()));
});

it('lets what lies outside the chosen years step back, and keeps it drawn', () => {
  const svg = drawn({ filter: { ...NO_FILTER, from: '2026', to: '2026' } });
  expect(svg.match(/fill-opacity="0\.32"/g)).toHaveLength(2);
  expect(drawn()).not.toContain('fill-opacity="0.32"');
});

it('says in the table what the picture shows, row by row', () => {
  const { table } = timelineChart(timeline, CONTEXT);
  expect(table.rows.map(({ mark }) => mark)).toEqual(timeline.bars.map(({ id }) => ({ kind: 'programme', id })));
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  expect(table.rows[1]?.cells).toEqual(
    expect.arrayContaining(['Title of draft', 'put out for comment', null, 'not stated']),
  );
});

it('describes itself to those who do not see it', () => {
  expect(timelineChart(timeline, CONTEXT).alt).toBe(
    'Timeline of 3 programmes on an axis from 2015 to 2035. By who speaks: State Council 1, Ministries 1, Provinces 1, Cities 0. ' +
      'By the year they date from: 2017 1, 2025 1, 2026 1. 1 programme with no end stated. 1 is a draft, not issued. Targets due: 2027 12.',
  );
});

it('draws an answer without bars as empty lanes', () => {
  const svg = drawn({}, sampleTimeline([]));
  expect(svg).toContain('State Council');
  expect(svg).not.toMatch(/NaN|Infinity/);
});
