import type { Timeline } from '#contract/answers/timeline.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Words } from '#words/words.ts';
import type { Item } from '../layer.ts';
import { group, rect } from '../shapes.ts';
import { tip } from '../tip.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import { countBy } from './count-by.ts';
import type { Column } from './histogram.ts';
import type { Stretch } from './pack-rows.ts';
import { type TimeScale, yearsOf } from './time-scale.ts';

/** Heights of the picture, from y to y. */
export interface Zones {
  /** The axis above the lanes. */
  readonly above: Stretch;
  /** The histogram and the axis below it. */
  readonly below: Stretch;
  /** Where the columns of the histogram stand. */
  readonly base: number;
}

/** One item a year: its number over the lanes, its column and its number under them, all one choice. */
export function yearItems(
  { span, bars, targetsDue }: Timeline,
  columns: readonly Column[],
  scale: TimeScale,
  zones: Zones,
  words: Words['charts']['timeline'],
  theme: ThemeName,
): Item[] {
  const { blush, scale: tones } = TOKENS[theme];
  const begun = countBy(bars, ({ start }) => yearOf(start));
  const due = new Map(targetsDue.map(({ year, count }) => [year, count]));
  return yearsOf(span).map((year) => {
    const zone = ({ from, to }: Stretch) =>
      rect(scale.year(year), from, scale.yearWidth, to - from, { fill: 'transparent' }, { hover: { fill: blush } });
    const column = columns.find((one) => one.year === year);
    return {
      shape: group([
        zone(zones.above),
        zone(zones.below),
        ...(column
          ? [rect(column.x, zones.base - column.height, column.width, column.height, { fill: tones[3] })]
          : []),
      ]),
      mark: { kind: 'year', year },
      tip: () => tip(String(year), [words.begun(begun.get(year) ?? 0), words.due(due.get(year) ?? 0)]),
    };
  });
}
