import type { CustomSeriesOption } from 'echarts/charts';
import type { Timeline } from '#contract/answers/timeline.ts';
import type { Words } from '#words/words.ts';
import type { ChartContext } from '../chart.ts';
import { ground, layer } from '../layer.ts';
import { line, rect, type Shape } from '../shapes.ts';
import { TOKENS } from '../tokens.ts';
import { barItem } from './bar-item.ts';
import { barNames } from './bar-name.ts';
import { RESONANCE_ACTION } from './bar-paint.ts';
import { barTip } from './bar-tip.ts';
import { callouts } from './callouts.ts';
import { isChosenYear, isWithin, rangeStretch } from './chosen-years.ts';
import { columnNumbers } from './histogram-numbers.ts';
import { keyShapes } from './key.ts';
import { heading, laneNames } from './lane-names.ts';
import { AXIS, type Layout } from './layout.ts';
import { openMark } from './open-mark.ts';
import type { PlacedBar } from './place-lanes.ts';
import { todayMark } from './today.ts';
import { yearGrid, yearLabels } from './year-axis.ts';
import { yearItems } from './year-items.ts';

/** The layers of the picture, from the paper upwards. */
export function drawTimeline(
  timeline: Timeline,
  layout: Layout,
  { theme, lang, filter, today, open }: ChartContext,
  words: Words['charts']['timeline'],
): CustomSeriesOption[] {
  const { frame, scale, lanes, histogram, axis, base } = layout;
  const tokens = TOKENS[theme];
  const bars = lanes.lanes.flatMap((lane) => lane.bars);
  const chosen = (year: number) => isChosenYear(year, filter, today);
  const stretch = rangeStretch(filter, today, scale);
  const band: Shape[] =
    stretch === null ? [] : [rect(stretch.from, axis, stretch.to - stretch.from, base - axis, { fill: tokens.blush })];
  const zones = {
    above: { from: axis, to: axis + AXIS },
    below: { from: lanes.bottom, to: base + AXIS },
    base,
  };
  const due = timeline.targetsDue.reduce((sum, { count }) => sum + count, 0);
  const within = ({ bar }: PlacedBar) => isWithin(bar, filter);
  const called = (placed: PlacedBar) =>
    placed.bar.id === open || (placed.bar.id === RESONANCE_ACTION && within(placed));
  const opened = bars.find(({ bar }) => bar.id === open);

  const layers = [
    ground('timeline-paper', [...band, ...yearGrid(scale, axis + AXIS, base, theme)]),
    layer('timeline-years', yearItems(timeline, histogram.columns, scale, zones, words, theme)),
    ground('timeline-frame', [
      ...keyShapes(layout.key, theme),
      ...yearLabels(scale, frame, axis + AXIS / 2, theme, chosen),
      ...yearLabels(scale, frame, base + AXIS / 2 + 1, theme, chosen),
      ...laneNames(lanes.lanes, frame, lang, theme),
      ...heading(words.targetsDue, due, lanes.bottom, frame, theme),
      line(scale.left, base + 0.5, scale.right, base + 0.5, tokens.soft),
    ]),
    layer(
      'timeline-bars',
      bars.map((placed) =>
        barItem(placed, {
          theme,
          density: lanes.density,
          within,
          tip: ({ bar }) => barTip(bar, words, lang),
        }),
      ),
    ),
    ground('timeline-over', [
      ...todayMark(today, words.today, scale, layout.today, base, theme),
      ...columnNumbers(histogram, base, theme),
      ...barNames(bars, open, within, theme),
      ...(opened ? openMark(opened, lanes.density, theme) : []),
      ...(lanes.density.named
        ? []
        : lanes.lanes.flatMap((lane) => callouts(lane, lanes.density, called, open, frame, theme))),
    ]),
  ];
  // A mark under the pointer is lifted off its layer: without a height of its own it would cover the words above it.
  return layers.map((series, z) => ({ ...series, z }));
}
