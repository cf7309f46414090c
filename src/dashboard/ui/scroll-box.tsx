import type { ReactNode, Ref } from 'react';

interface ScrollBoxProps {
  /** What it holds, in words no other region of the page is called by. */
  readonly label: string;
  readonly className: string | undefined;
  readonly ref?: Ref<HTMLDivElement> | undefined;
  readonly children: ReactNode;
}

/** What scrolls inside itself where there is no room for it. */
export function ScrollBox({ label, className, ref, children }: ScrollBoxProps) {
  return (
    // A scroll region must be reachable by keyboard.
    <div ref={ref} className={className} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
