import type { YearWindow } from '#charts/chart.ts';
import { moved, shownYears, zoomed } from '#charts/timeline/year-window.ts';
import { useView } from '../../url/use-view.ts';

/** The years the timeline shows of `span`, and the ways to show others. `replace` where one motion makes many steps. */
export function useWindow(span: YearWindow) {
  const { view, change } = useView();
  const shown = shownYears(span, view.window);
  const show = (next: (shown: YearWindow) => YearWindow | null, replace = false) =>
    change((now) => ({ ...now, window: next(shownYears(span, now.window)) }), { replace });
  return {
    shown,
    whole: shown.from === span.from && shown.to === span.to,
    showAll: () => show(() => null),
    zoom: (factor: number, about?: number, replace?: boolean) =>
      show((now) => zoomed(now, span, factor, about), replace),
    move: (direction: -1 | 1) => show((now) => moved(now, span, direction)),
  };
}
