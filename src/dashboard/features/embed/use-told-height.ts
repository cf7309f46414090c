import { type RefObject, useEffect } from 'react';
import type { EmbedHeight } from '#exports/embed-snippet.ts';

/** Tells the page around the frame how high an element is, and again whenever that changes. It is no secret from any page. */
export function useToldHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const message: EmbedHeight = { resonanceHeight: Math.ceil(element.getBoundingClientRect().height) };
      window.parent.postMessage(message, '*');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
