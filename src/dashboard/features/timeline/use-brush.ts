import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { YearWindow } from '#charts/chart.ts';
import { brushedYears, isOnYears, type TimeArea } from '#charts/timeline/brushed-years.ts';

/** A shorter way than this is a click. */
const STROKE = 6;

/**
 * A stroke over the years of a picture: the years it touches while it lasts, null else; `onBrush` when it ends. A finger
 * that goes up or down scrolls the page as ever: the browser then takes the pointer back, and the stroke with it.
 * From the stroke to the next motion `box` is marked `data-stroked`.
 */
export function useBrush(
  box: RefObject<HTMLElement | null>,
  area: TimeArea,
  onBrush: (years: YearWindow) => void,
): YearWindow | null {
  const [brushed, setBrushed] = useState<YearWindow | null>(null);
  const years = useEffectEvent((from: number, to: number) => brushedYears(area, from, to));
  const begins = useEffectEvent((x: number, y: number) => isOnYears(area, x, y));
  const finish = useEffectEvent((chosen: YearWindow) => onBrush(chosen));

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let stroke: { readonly pointer: number; readonly from: number; to: number | null } | null = null;
    const xOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
    const yOf = (event: PointerEvent) => event.clientY - element.getBoundingClientRect().top;
    const end = () => {
      stroke = null;
      setBrushed(null);
    };
    const down = (event: PointerEvent) => {
      delete element.dataset['stroked'];
      if (!event.isPrimary) end();
      else if (event.button === 0 && begins(xOf(event), yOf(event)))
        stroke = { pointer: event.pointerId, from: xOf(event), to: null };
    };
    const move = (event: PointerEvent) => {
      if (stroke === null) delete element.dataset['stroked'];
      if (stroke === null || event.pointerId !== stroke.pointer) return;
      const x = xOf(event);
      if (stroke.to === null && Math.abs(x - stroke.from) < STROKE) return;
      // From here on the stroke has the pointer to itself, and no mark under it takes its end for a click.
      if (stroke.to === null) element.setPointerCapture(event.pointerId);
      stroke.to = x;
      element.dataset['stroked'] = '';
      setBrushed(years(stroke.from, x));
    };
    const up = () => {
      if (stroke !== null && stroke.to !== null) finish(years(stroke.from, stroke.to));
      end();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && stroke !== null) end();
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', key, { signal });
    return () => stop.abort();
  }, [box]);

  return brushed;
}
