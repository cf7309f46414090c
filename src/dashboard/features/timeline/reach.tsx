import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { shareAt, strokeBox } from '#charts/timeline/brushed-years.ts';
import type { TimelineChart } from '#charts/timeline/timeline-chart.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { usePinch } from '../../ui/use-pinch.ts';
import { setYears } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import styles from './reach.module.css';
import { useBrush } from './use-brush.ts';
import { useWindow } from './use-window.ts';
import { PRESS, TURN } from './zoom-factors.ts';

interface ReachProps {
  readonly chart: TimelineChart;
  /** What holds the picture: here strokes and pinches are met. */
  readonly box: RefObject<HTMLElement | null>;
}

/** What can be done with the picture beside choosing its marks: stroke over years, come closer, move along; keys do it too. */
export function Reach({ chart: { area }, box }: ReachProps) {
  const { view, narrow } = useView();
  const words = timelineWordsFor(view.filter.lang).zoom;
  const { zoom, move, showAll } = useWindow(area.span);
  const brushed = useBrush(box, area, ({ from, to }) => narrow((now) => setYears(now, String(from), String(to))));
  usePinch(box, (closer, { x }) => zoom(closer ? TURN.closer : TURN.wider, shareAt(area, x), true));

  useEffect(() => {
    const element = box.current;
    // Up and down stays the page's; across and two fingers are ours.
    element?.style.setProperty('touch-action', 'pan-y');
    return () => {
      element?.style.removeProperty('touch-action');
    };
  }, [box]);

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(PRESS.closer),
    '=': () => zoom(PRESS.closer),
    '-': () => zoom(PRESS.wider),
    '0': showAll,
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const { from, to } = area.shown;
  return (
    <>
      <div
        className={styles['reach']}
        role="slider"
        tabIndex={0}
        aria-label={words.keys}
        aria-valuemin={area.span.from}
        aria-valuemax={area.span.to}
        aria-valuenow={from}
        aria-valuetext={words.shown(from, to)}
        onKeyDown={press}
      />
      {brushed !== null && (
        <div className={styles['brush']} style={strokeBox(area, brushed)}>
          <output>{words.shown(brushed.from, brushed.to)}</output>
        </div>
      )}
    </>
  );
}
