import { type RefObject, useEffect, useEffectEvent } from 'react';
import { shareAt, type TimeArea } from '#charts/timeline/brushed-years.ts';
import { TURN } from './zoom-factors.ts';

/** How far a wheel turns, or two fingers part, for one step. */
const WHEEL_STEP = 40;
const PINCH_STEP = 1.15;

/** Comes closer or goes wider with Ctrl and the wheel, or with two fingers; `about` is the share of the width left of them. */
export function usePinch(
  box: RefObject<HTMLElement | null>,
  area: TimeArea,
  zoom: (factor: number, about: number) => void,
): void {
  const turn = useEffectEvent((closer: boolean, clientX: number) => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    zoom(closer ? TURN.closer : TURN.wider, shareAt(area, clientX - left));
  });

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let turned = 0;
    const fingers = new Map<number, PointerEvent>();
    let apart = 0;
    const distance = ([one, other]: readonly PointerEvent[]) =>
      one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;

    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < WHEEL_STEP) return;
      turn(turned < 0, event.clientX);
      turned = 0;
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, event);
      apart = distance([...fingers.values()]);
    };
    const move = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, event);
      const both = [...fingers.values()];
      const now = distance(both);
      if (both.length !== 2 || now < 1 || apart < 1) return;
      if (now / apart < PINCH_STEP && apart / now < PINCH_STEP) return;
      turn(now > apart, both.reduce((sum, finger) => sum + finger.clientX, 0) / 2);
      apart = now;
    };
    const lift = (event: PointerEvent) => fingers.delete(event.pointerId);
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) element.addEventListener(end, lift, { signal });
    return () => stop.abort();
  }, [box]);
}
