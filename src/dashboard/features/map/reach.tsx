import { type KeyboardEvent, type RefObject, startTransition, useContext, useEffect, useRef } from 'react';
import type { MapView } from '#charts/chart.ts';
import type { CityMapChart } from '#charts/map/city-map-chart.ts';
import type { MapArea } from '#charts/map/form-picture.ts';
import { movedMap, zoomedMap } from '#charts/map/map-view.ts';
import { CLOSEST } from '#charts/map/zoom-range.ts';
import { mapWordsFor } from '#words/map-words.ts';
import { usePinch } from '../../ui/use-pinch.ts';
import { useView } from '../../url/use-view.ts';
import { LiveView } from './live-view.ts';
import styles from './reach.module.css';
import { useDrag } from './use-drag.ts';
import { useMapView } from './use-map-view.ts';
import { useSettled } from './use-settled.ts';
import { PRESS, STEP, TURN } from './zoom-factors.ts';

interface ReachProps {
  readonly chart: CityMapChart;
  /** What holds the picture: here motions are met. */
  readonly box: RefObject<HTMLElement | null>;
}

/** What can be done with the map beside choosing its marks; tiles are only looked at. */
export function Reach({ chart: { area }, box }: ReachProps) {
  return area && <MapReach area={area} box={box} />;
}

function MapReach({ area, box }: Pick<ReachProps, 'box'> & { readonly area: MapArea }) {
  const { width, height, at } = area;
  const { lang } = useView().view.filter;
  const words = mapWordsFor(lang).zoom;
  const live = useContext(LiveView);
  const show = useMapView();
  // Steps can come faster than the map is drawn: each starts from the one before, not from what is seen.
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  }, [at]);
  const keep = (next: MapView | null) => {
    show(() => next);
    // With the change of the address, which is a transition too: neither is seen without the other.
    startTransition(() => live(undefined));
  };
  const settle = useSettled(() => keep(latest.current));
  const held = useRef(at);

  usePinch(box, (closer, about) => {
    latest.current = zoomedMap(width, latest.current, closer ? TURN : 1 / TURN, about);
    live(latest.current);
    settle();
  });
  useDrag(box, {
    begin: ({ y }) => {
      held.current = at;
      return at !== null && y < height;
    },
    onMove: (way) => live(movedMap(width, held.current, way)),
    onEnd: (way) => keep(movedMap(width, held.current, way)),
    onCancel: () => live(undefined),
  });

  const zoomedIn = at !== null;
  useEffect(() => {
    const element = box.current;
    // One finger scrolls the page until there is something to move; two are always ours.
    element?.style.setProperty('touch-action', zoomedIn ? 'none' : 'pan-y');
    return () => {
      element?.style.removeProperty('touch-action');
    };
  }, [box, zoomedIn]);

  const zoom = (factor: number) => show((now) => zoomedMap(width, now, factor));
  const move = (x: number, y: number) =>
    show((now) => movedMap(width, now, { x: x * STEP * width, y: y * STEP * height }));
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(PRESS),
    '=': () => zoom(PRESS),
    '-': () => zoom(1 / PRESS),
    '0': () => show(() => null),
    ArrowLeft: () => move(1, 0),
    ArrowRight: () => move(-1, 0),
    ArrowUp: () => move(0, 1),
    ArrowDown: () => move(0, -1),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      className={styles['reach']}
      style={{ height }}
      role="slider"
      tabIndex={0}
      aria-label={words.keys}
      aria-valuemin={1}
      aria-valuemax={CLOSEST}
      aria-valuenow={at?.scale ?? 1}
      aria-valuetext={at === null ? words.whole : words.shown(at.scale, at.lon, at.lat)}
      onKeyDown={press}
    />
  );
}
