import { line, type Shape, text } from '../shapes.ts';
import { textWidth } from '../text-width.ts';
import { type ThemeName, TOKENS, TYPE } from '../tokens.ts';
import type { Frame } from './frame.ts';
import { type TimeScale, yearsOf } from './time-scale.ts';

const STEPS = [1, 2, 5, 10, 20];
const AIR = 8;

/** Which years have room for their number: every one, or those that two, five, ten divide. */
export function labelledYears(scale: TimeScale): readonly number[] {
  const room = textWidth(String(scale.span.to), TYPE.small) + AIR;
  const step = STEPS.find((years) => years * scale.yearWidth >= room) ?? 50;
  return yearsOf(scale.span).filter((year) => year % step === 0);
}

/** The numbers of the years, each over the middle of its year; chosen ones in the accent. */
export function yearLabels(
  scale: TimeScale,
  { width }: Frame,
  y: number,
  theme: ThemeName,
  chosen: (year: number) => boolean,
): Shape[] {
  const { soft, seal } = TOKENS[theme];
  const half = textWidth('0000', TYPE.small) / 2;
  return labelledYears(scale).map((year) =>
    text(Math.max(half, Math.min(scale.year(year) + scale.yearWidth / 2, width - half)), y, String(year), {
      fill: chosen(year) ? seal : soft,
      bold: chosen(year),
      align: 'center',
    }),
  );
}

/** A hairline where each year begins and where the last one ends. */
export function yearGrid(scale: TimeScale, top: number, bottom: number, theme: ThemeName): Shape[] {
  return [...yearsOf(scale.span), scale.span.to + 1].map((year) => {
    const x = Math.round(scale.year(year)) + 0.5;
    return line(x, top, x, bottom, TOKENS[theme].line);
  });
}

/** A short stroke under the base line where each quarter of a year begins. */
export function quarterTicks(scale: TimeScale, base: number, theme: ThemeName): Shape[] {
  return yearsOf(scale.span).flatMap((year) =>
    [0.25, 0.5, 0.75].map((quarter) => {
      const x = Math.round(scale.year(year + quarter)) + 0.5;
      return line(x, base, x, base + 4, TOKENS[theme].soft);
    }),
  );
}
