import type { CustomSeriesOption } from 'echarts/charts';
import type { Timeline } from '#contract/answers/timeline.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { ChartContext } from '../chart.ts';
import { formatDate } from '../format-date.ts';
import { ground, layer } from '../layer.ts';
import { line, rect, type Shape } from '../shapes.ts';
import { TOKENS } from '../tokens.ts';
import { barItem } from './bar-item.ts';
import { barNames } from './bar-name.ts';
import { barTip } from './bar-tip.ts';
import { callouts } from './callouts.ts';
import { barChange } from './change-mark.ts';
import { isChosenYear, rangeStretch } from './chosen-years.ts';
import { comparedDays } from './compared-days.ts';
import { ASIDE, emphasisOf } from './emphasis.ts';
import { columnNumbers } from './histogram-numbers.ts';
import { keyShapes } from './key.ts';
import { kinWords } from './kin-words.ts';
import { heading, laneNames } from './lane-names.ts';
import { AXIS, type Layout, laneCount } from './layout.ts';
import { lineageLinks } from './lineage-links.ts';
import { kinMark, openMark } from './open-mark.ts';
import type { PlacedBar } from './place-lanes.ts';
import { stepItems } from './step-items.ts';
import { todayMark } from './today.ts';
import { quarterTicks, yearGrid, yearLabels } from './year-axis.ts';
import { yearItems } from './year-items.ts';

/** The layers of the picture, from the paper upwards. */
export function drawTimeline(
  timeline: Timeline,
  layout: Layout,
  context: ChartContext,
  words: TimelineWords,
): CustomSeriesOption[] {
  const { theme, lang, filter, today, open, kept = false } = context;
  const { frame, scale, strip, lanes, histogram, base, clipped } = layout;
  const { density } = lanes;
  const tokens = TOKENS[theme];
  const bars = lanes.lanes.flatMap((lane) => lane.bars);
  const drawn = new Set(bars.map(({ bar }) => bar.id));
  const { lineage, isForward, isKin, calloutTone } = emphasisOf(timeline, context);
  const opacityOf = (placed: PlacedBar) => (isForward(placed) ? 1 : ASIDE);
  const todayWord = kept ? formatDate(today, lang) : words.today;
  const chosen = (year: number) => isChosenYear(year, filter, today);
  const stretch = rangeStretch(filter, today, scale);
  const band: Shape[] =
    stretch === null
      ? []
      : [rect(stretch.from, strip.top, stretch.to - stretch.from, base - strip.top, { fill: tokens.blush })];
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
  const issued = timeline.bars.filter(({ startBasis }) => startBasis === 'issued').map(({ start }) => yearOf(start));
  const issuedShown = issued.filter((year) => scale.span.from <= year && year <= scale.span.to);
  const count = (shown: number, total: number) => laneCount(shown, total, clipped, words);

  const layers = [
    ground('timeline-paper', [...band, ...yearGrid(scale, strip.base + AXIS, base, theme)]),
    layer('timeline-years', yearItems(timeline, layout, words, theme)),
    ground('timeline-frame', [
      ...keyShapes(layout.key, theme),
      ...heading([words.issued], [], count(issuedShown.length, issued.length), strip.top, frame, theme),
      ...yearLabels(scale, frame, strip.base + AXIS / 2 + 1, theme, chosen),
      line(scale.left, strip.base + 0.5, scale.right, strip.base + 0.5, tokens.soft),
      ...(strip.issued.step === 1 ? [] : quarterTicks(scale, strip.base, theme)),
      ...laneNames(lanes.lanes, clipped, frame, words, theme),
      ...heading(
        [words.targetsDue],
        [],
        count(sum(histogram.columns), sum(timeline.targetsDue)),
        lanes.bottom,
        frame,
        theme,
      ),
      line(scale.left, base + 0.5, scale.right, base + 0.5, tokens.soft),
      ...yearLabels(scale, frame, base + AXIS / 2 + 1, theme, chosen),
    ]),
    layer(
      'timeline-bars',
      bars.map((placed) =>
        barItem(placed, {
          theme,
          density,
          opacity: opacityOf(placed),
          tip: () => barTip(placed.bar, kinWords(placed.bar.id, timeline.bars, drawn, words), words, lang),
        }),
      ),
    ),
    ground('timeline-changes', [
      ...comparedDays(
        filter,
        today,
        scale,
        { top: layout.today, bottom: base, todayWord, axis: { top: strip.base, bottom: strip.base + AXIS } },
        words.since,
        lang,
        theme,
      ),
      ...bars.flatMap((placed) => barChange(placed, density, scale, opacityOf(placed), theme)),
    ]),
    ground('timeline-links', [
      ...todayMark(today, todayWord, scale, layout.today, base, theme),
      ...bars.filter(isKin).flatMap((placed) => kinMark(placed, density, theme)),
      ...(lineage === null ? [] : lineageLinks(lineage, bars, density.bar, theme)),
      ...bars.filter(({ bar }) => bar.id === open).flatMap((placed) => openMark(placed, density, theme)),
    ]),
    layer(
      'timeline-steps',
      bars.flatMap((placed) => stepItems(placed, density, opacityOf(placed), lang, theme)),
    ),
    ground('timeline-over', [
      ...columnNumbers(strip.histogram, strip.base, theme),
      ...columnNumbers(histogram, base, theme),
      ...barNames(bars, open, isForward, theme),
      ...(density.named ? [] : lanes.lanes.flatMap((lane) => callouts(lane, density, calloutTone, open, frame, theme))),
    ]),
  ];
  // A mark under the pointer is lifted off its layer: without a height of its own it would cover the words above it.
  return layers.map((series, z) => ({ ...series, z }));
}
