import type { MouseEvent, ReactNode } from 'react';
import { useView } from '../url/use-view.ts';
import { PageLink } from './page-link.tsx';

interface ProgrammeOpenerProps {
  readonly id: string;
  readonly children: ReactNode;
}

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** The name of a programme beside the views: a link to its page, which a plain click opens beside the views instead. */
export function ProgrammeOpener({ id, children }: ProgrammeOpenerProps) {
  const { view, change } = useView();
  return (
    <PageLink
      page="programme"
      id={id}
      current={view.programme === id}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        change((now) => ({ ...now, programme: id }));
      }}
    >
      {children}
    </PageLink>
  );
}
