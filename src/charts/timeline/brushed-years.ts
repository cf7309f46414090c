import type { YearWindow } from '../chart.ts';

/** Where a timeline takes a stroke over its years, in CSS pixels of the picture. */
export interface TimeArea {
  /** The whole axis, and the years of it that are shown. */
  readonly span: YearWindow;
  readonly shown: YearWindow;
  readonly left: number;
  readonly right: number;
  /** Heights where the years themselves are met: their numbers and columns, above and below the lanes. */
  readonly zones: readonly { readonly from: number; readonly to: number }[];
}

/** The share of the shown years left of `x`, from 0 to 1. */
export function shareAt({ left, right }: TimeArea, x: number): number {
  return Math.max(0, Math.min(1, (x - left) / (right - left)));
}

function yearAt(area: TimeArea, x: number): number {
  const { from, to } = area.shown;
  return Math.min(to, from + Math.floor(shareAt(area, x) * (to + 1 - from)));
}

/** The years a stroke from `x1` to `x2` touches, in either direction. */
export function brushedYears(area: TimeArea, x1: number, x2: number): YearWindow {
  return { from: yearAt(area, Math.min(x1, x2)), to: yearAt(area, Math.max(x1, x2)) };
}

/** The box a stroke over these years fills, from the first height the years are met at to the last. */
export function strokeBox({ shown, left, right, zones }: TimeArea, { from, to }: YearWindow) {
  const year = (right - left) / (shown.to + 1 - shown.from);
  const top = Math.min(...zones.map((zone) => zone.from));
  const bottom = Math.max(...zones.map((zone) => zone.to));
  return { left: left + (from - shown.from) * year, width: (to + 1 - from) * year, top, height: bottom - top };
}

export function isOnYears({ zones, left, right }: TimeArea, x: number, y: number): boolean {
  return x >= left && x <= right && zones.some(({ from, to }) => y >= from && y <= to);
}
