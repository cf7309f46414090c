import { type RefObject, useEffect, useEffectEvent } from 'react';

/** How far a wheel turns, or two fingers part, for one step. */
const WHEEL_STEP = 40;
const PINCH_STEP = 1.15;

/** A point in CSS pixels from the upper left corner of a box. */
interface BoxPoint {
  readonly x: number;
  readonly y: number;
}

/** Tells each step closer or wider with Ctrl and the wheel, or with two fingers, and about which point of the box. */
export function usePinch(box: RefObject<HTMLElement | null>, onTurn: (closer: boolean, about: BoxPoint) => void): void {
  const turn = useEffectEvent((closer: boolean, clientX: number, clientY: number) => {
    const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {};
    onTurn(closer, { x: clientX - left, y: clientY - top });
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
      turn(turned < 0, event.clientX, event.clientY);
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
      const middle = (of: (finger: PointerEvent) => number) => both.reduce((sum, finger) => sum + of(finger), 0) / 2;
      turn(
        now > apart,
        middle(({ clientX }) => clientX),
        middle(({ clientY }) => clientY),
      );
      apart = now;
    };
    const lift = (event: PointerEvent) => fingers.delete(event.pointerId);
    // Else the browser may take two fingers for a scroll, and their pointers away.
    const touch = (event: TouchEvent) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('touchmove', touch, { passive: false, signal });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) element.addEventListener(end, lift, { signal });
    return () => stop.abort();
  }, [box]);
}
