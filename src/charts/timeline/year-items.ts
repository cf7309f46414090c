import type { Timeline } from '#contract/answers/timeline.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { Item } from '../layer.ts';
import { group, rect, type Shape } from '../shapes.ts';
import { tip } from '../tip.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import { OUTLINE } from './bar-paint.ts';
import type { Column } from './histogram.ts';
import type { IssuedCount } from './issued-counts.ts';
import { AXIS, type Layout } from './layout.ts';
import { yearsOf } from './time-scale.ts';

/** A column that stands on `base`. */
const upright = ({ x, width, height }: Column, base: number, fill: string) =>
  rect(x, base - height, width, height, { fill });

/** The drafts among what came out, as an outline at the top of its column: a draft is not issued. */
function draftsOf({ x, width, height, count }: Column, drafts: number, base: number, theme: ThemeName): Shape[] {
  const { scale, paper } = TOKENS[theme];
  if (drafts === 0) return [];
  const part = Math.max(OUTLINE * 2, (height * drafts) / count);
  return [
    rect(x + OUTLINE / 2, base - height + OUTLINE / 2, width - OUTLINE, part - OUTLINE, {
      fill: paper,
      stroke: scale[3],
      lineWidth: OUTLINE,
    }),
  ];
}

/** One item a year: its columns and its number over the lanes and under them, all one choice. */
export function yearItems(
  { targetsDue }: Pick<Timeline, 'targetsDue'>,
  { scale, strip, lanes, histogram, base }: Layout,
  words: TimelineWords,
  theme: ThemeName,
): Item[] {
  const { blush, scale: tones } = TOKENS[theme];
  const { issued } = strip;
  const due = new Map(targetsDue.map(({ year, count }) => [year, count]));
  const inYear = <TCount extends { readonly year: number }>(counts: readonly TCount[], year: number) =>
    counts.filter((one) => Math.floor(one.year) === year);
  const sum = (counts: readonly IssuedCount[], what: 'count' | 'drafts') =>
    counts.reduce((total, one) => total + one[what], 0);

  return yearsOf(scale.span).map((year) => {
    const zone = (from: number, to: number) =>
      rect(scale.year(year), from, scale.yearWidth, to - from, { fill: 'transparent' }, { hover: { fill: blush } });
    const counts = inYear(issued.counts, year);
    const yearOnly = issued.yearOnly.get(year) ?? 0;
    const drafts = new Map(counts.map((one) => [one.year, one.drafts]));
    return {
      shape: group([
        zone(strip.top, strip.base + AXIS),
        zone(lanes.bottom, base + AXIS),
        ...inYear(strip.histogram.columns, year).flatMap((column) => [
          upright(column, strip.base, tones[3]),
          ...draftsOf(column, drafts.get(column.year) ?? 0, strip.base, theme),
        ]),
        ...inYear(histogram.columns, year).map((column) => upright(column, base, tones[3])),
      ]),
      mark: { kind: 'year', year },
      tip: () =>
        tip(String(year), [
          words.issuedIn(sum(counts, 'count') + yearOnly, sum(counts, 'drafts')),
          yearOnly > 0 ? words.yearOnly(yearOnly) : '',
          words.due(due.get(year) ?? 0),
        ]),
    };
  });
}
