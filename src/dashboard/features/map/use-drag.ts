import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PlanePoint } from '#charts/map/projection.ts';

/** A shorter way than this is a click. */
const STROKE = 5;

interface Drag {
  /** Whether a hand at this point of the box takes hold. */
  readonly begin: (point: PlanePoint) => boolean;
  /** The whole way since then, in pixels. */
  readonly onMove: (way: PlanePoint) => void;
  readonly onEnd: (way: PlanePoint) => void;
  /** The motion was broken off: by Escape, or by a second finger. */
  readonly onCancel: () => void;
}

/** Moves what a box shows with the hand. From the first motion to the next one without hold, `box` is marked `data-dragged`. */
export function useDrag(box: RefObject<HTMLElement | null>, drag: Drag): void {
  const begin = useEffectEvent(drag.begin);
  const onMove = useEffectEvent(drag.onMove);
  const onEnd = useEffectEvent(drag.onEnd);
  const onCancel = useEffectEvent(drag.onCancel);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let held: { readonly pointer: number; moving: boolean; readonly x: number; readonly y: number } | null = null;
    const pointOf = ({ clientX, clientY }: MouseEvent): PlanePoint => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const wayTo = ({ clientX, clientY }: MouseEvent, { x, y }: PlanePoint) => ({ x: clientX - x, y: clientY - y });
    const cancel = () => {
      if (held?.moving) onCancel();
      held = null;
    };
    const down = (event: PointerEvent) => {
      delete element.dataset['dragged'];
      if (!event.isPrimary) cancel();
      else if (event.button === 0 && begin(pointOf(event)))
        held = { pointer: event.pointerId, moving: false, x: event.clientX, y: event.clientY };
    };
    const move = (event: PointerEvent) => {
      if (held === null) delete element.dataset['dragged'];
      if (held === null || event.pointerId !== held.pointer) return;
      const way = wayTo(event, held);
      if (!held.moving && Math.hypot(way.x, way.y) < STROKE) return;
      // From here on the drag has the pointer to itself, and no mark under it takes its end for a click.
      if (!held.moving) element.setPointerCapture(event.pointerId);
      held.moving = true;
      element.dataset['dragged'] = '';
      onMove(way);
    };
    const up = (event: PointerEvent) => {
      if (held?.moving) onEnd(wayTo(event, held));
      held = null;
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', cancel, { signal });
    window.addEventListener('keydown', key, { signal });
    return () => stop.abort();
  }, [box]);
}
