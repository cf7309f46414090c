import type { ReactNode } from 'react';

interface AnchorProps {
  /** Id of the element it leads to. */
  readonly to: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a place in the record, which leaves the address as it is: a fragment would become part of the view's link. */
export function Anchor({ to, className, children }: AnchorProps) {
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        const place = document.getElementById(to);
        place?.scrollIntoView({ block: place.tabIndex === -1 ? 'center' : 'start' });
        place?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
