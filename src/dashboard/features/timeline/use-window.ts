import type { YearWindow } from '#charts/chart.ts';
import { moved, shownYears, zoomed } from '#charts/timeline/year-window.ts';
import { useView } from '../../url/use-view.ts';

/** The years the timeline shows of `span`, and the ways to show others. `replace` where one motion makes many steps. */
export function useWindow(span: YearWindow) {
  const { view, go } = useView();
  const shown = shownYears(span, view.window);
  const show = (window: YearWindow | null, replace = false) => {
    const next = window ?? span;
    if (next.from !== shown.from || next.to !== shown.to) go({ ...view, window }, { replace });
  };
  return {
    shown,
    whole: shown.from === span.from && shown.to === span.to,
    show,
    zoom: (factor: number, about?: number, replace?: boolean) => show(zoomed(shown, span, factor, about), replace),
    move: (direction: -1 | 1) => show(moved(shown, span, direction)),
  };
}
