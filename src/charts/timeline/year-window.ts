import type { YearWindow } from '../chart.ts';

const yearsIn = ({ from, to }: YearWindow) => to - from + 1;

/** So many years beginning near `from`, kept on the axis; null where that is the whole of it. */
function fit(from: number, years: number, span: YearWindow): YearWindow | null {
  if (years >= yearsIn(span)) return null;
  const first = Math.max(span.from, Math.min(from, span.to + 1 - years));
  return { from: first, to: first + years - 1 };
}

/** The years an axis shows: the window as far as it lies on the axis; the whole axis where it lies off it or is none. */
export function shownYears(span: YearWindow, window: YearWindow | null): YearWindow {
  if (window === null || window.to < span.from || window.from > span.to) return span;
  return { from: Math.max(span.from, window.from), to: Math.min(span.to, window.to) };
}

/**
 * The window with `factor` times as many years, at least one year fewer or more; what stands at `about`, a share of the
 * width from 0 to 1, stays near where it is. Null is the whole axis; a single year is the closest one can come.
 */
export function zoomed(shown: YearWindow, span: YearWindow, factor: number, about = 0.5): YearWindow | null {
  const years = yearsIn(shown);
  const wanted = Math.round(years * factor);
  const next = Math.max(1, factor < 1 ? Math.min(wanted, years - 1) : Math.max(wanted, years + 1));
  return fit(Math.round(shown.from + about * (years - next)), next, span);
}

/** The window moved by a quarter of itself, at least a year, earlier or later; never past the ends of the axis. */
export function moved(shown: YearWindow, span: YearWindow, direction: -1 | 1): YearWindow | null {
  const step = Math.max(1, Math.round(yearsIn(shown) / 4));
  return fit(shown.from + direction * step, yearsIn(shown), span);
}
