/** As long as answers to a choice may come in, in milliseconds. */
const LONGEST = 4000;
/** What a reader does to move the page: from then on it is theirs. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

let release = () => {};

/**
 * Keeps an element where it is in the window while a choice made in it changes what stands above: other views grow and
 * shrink with their answers. Scroll anchoring of browsers gives up as soon as its anchor changes its own height.
 */
export function holdInWindow(element: HTMLElement): void {
  release();
  const { top } = element.getBoundingClientRect();
  const stop = new AbortController();
  const observer = new ResizeObserver(() => {
    if (element.isConnected) window.scrollBy(0, element.getBoundingClientRect().top - top);
  });
  const timer = window.setTimeout(() => release(), LONGEST);
  release = () => {
    observer.disconnect();
    stop.abort();
    window.clearTimeout(timer);
  };
  observer.observe(document.body);
  for (const move of MOVES) window.addEventListener(move, release, { signal: stop.signal, passive: true });
}
