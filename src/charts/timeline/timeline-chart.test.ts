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
const Layers = v.array(v.object({ id: v.string(), data: v.array(v.unknown()) }));
const SEAL = '#c43d22';
const timeline = sampleTimeline(
  [
    sampleBar({ id: 'council', lanes: ['state-council'], start: '2017-07-20', end: '2050', relevance: 'context' }),
    sampleBar({ id: 'draft', lanes: ['provinces'], start: '2025', end: null, status: 'draft', relevance: 'enabling' }),
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

it('dates what it would call today where the picture is kept', () => {
  const svg = drawn({ kept: true });
  expect(svg).toContain('25 November 2026');
  expect(svg).not.toContain('>today<');
  expect(drawn()).toContain('>today<');
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

const kin = sampleTimeline([
  sampleBar({ id: 'plan', children: 2 }),
  sampleBar({
    id: 'measure',
    parents: [
      { id: 'plan', inferred: true },
      { id: 'gone', inferred: false },
    ],
    children: 1,
  }),
  sampleBar({ id: 'other' }),
]);

it('lights up the line of the programme that stands open, and lets the others step back', () => {
  const svg = drawn({ open: 'measure' }, kin);
  expect(svg.match(/fill-opacity="0\.32"/g)).toHaveLength(1);
  expect(svg).toMatch(/<path d="M[^"]*Q[^"]*" fill="none"[^>]*stroke="#c43d22"/);
  expect(drawn({ open: 'other' }, kin)).not.toContain('0.32');
});

it('says how many of the line are not drawn', () => {
  const { alt } = timelineChart(kin, { ...CONTEXT, open: 'measure' });
  expect(alt).toContain(
    'Programme measure stands open: carries out 2 programmes; carried out by 1 programme; 1 link is our reading; 2 of its line not drawn',
  );
});

it('marks dated steps: all of them among few bars, only those ahead in a crowd', () => {
  const step = (date: string) => ({ date, programme: 'p0', shortTitle: 'Programme p0', text: `Step of ${date}` });
  const many = Array.from({ length: 200 }, (_, index) => sampleBar({ id: `p${index}` }));
  const milestones = [step('2025-03'), step('2027-03')];
  const diamonds = (bars: typeof many) => {
    const { option } = timelineChart({ ...sampleTimeline(bars), milestones }, CONTEXT);
    return v.parse(Layers, option['series']).find(({ id }) => id === 'timeline-steps')?.data.length;
  };
  expect(diamonds(many.slice(0, 1))).toBe(2);
  expect(diamonds(many)).toBe(1);
});

it('shows a window of years and tells what lies outside and what runs on', () => {
  const window = { from: 2024, to: 2026 };
  const svg = drawn({ window });
  for (const word of ['Began before 2024', 'Runs past 2026', '1 of 1', '>2024<']) expect(svg).toContain(word);
  expect(svg).not.toContain('>2027<');
  const early = sampleTimeline([...timeline.bars, sampleBar({ id: 'early', start: '2016', end: '2020' })]);
  expect(timelineChart(early, { ...CONTEXT, window }).alt).toContain(
    'Shown are 2024 to 2026; 1 programme lies outside.',
  );
});

it('says that lanes add up to more than the programmes where one stands in several', () => {
  const several = sampleTimeline([sampleBar({ id: 'a', lanes: ['ministries', 'provinces'] })]);
  expect(timelineChart(several, CONTEXT).reading).toContain('the lanes add up to 2, the programmes are 1');
  expect(timelineChart(timeline, CONTEXT).reading).not.toContain('add up');
});

it('can be stroked over just where its years stand', () => {
  const { area, height } = timelineChart(timeline, CONTEXT);
  expect(area.shown).toEqual(timeline.span);
  const [above, below] = area.zones;
  expect(above?.to).toBeLessThan(below?.from ?? 0);
  expect(below?.to).toBe(height);
});
