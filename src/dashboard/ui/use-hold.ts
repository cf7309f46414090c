import { type RefObject, useEffect, useRef } from 'react';

/** As long as answers to a choice may come in, in milliseconds. */
const LONGEST = 4000;
/** What a reader does to move the page: from then on it is theirs. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Gives what keeps a box where it is in the window while a choice made in it changes what stands above: other views grow
 * and shrink with their answers. Scroll anchoring of browsers gives up as soon as its anchor changes its own height.
 */
export function useHold(box: RefObject<HTMLElement | null>): () => void {
  const release = useRef<() => void>(undefined);
  useEffect(() => () => release.current?.(), []);
  return () => {
    release.current?.();
    const top = box.current?.getBoundingClientRect().top ?? 0;
    const stop = new AbortController();
    const observer = new ResizeObserver(() => {
      const now = box.current?.getBoundingClientRect().top ?? top;
      window.scrollBy(0, now - top);
    });
    const end = () => {
      observer.disconnect();
      stop.abort();
    };
    observer.observe(document.body);
    for (const move of MOVES) window.addEventListener(move, end, { signal: stop.signal, passive: true });
    const timer = window.setTimeout(end, LONGEST);
    stop.signal.addEventListener('abort', () => window.clearTimeout(timer));
    release.current = end;
  };
}
