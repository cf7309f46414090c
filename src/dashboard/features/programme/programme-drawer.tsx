import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { ProblemError } from '../../queries/ask.ts';
import { getProgramme } from '../../queries/get-programme.ts';
import { explain } from '../../ui/explain.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-drawer.module.css';
import { ProgrammeFacts } from './programme-facts.tsx';

/** The open programme beside the views, which stay in use. */
export function ProgrammeDrawer() {
  const { programme } = useView().view;
  return programme === null ? null : <Drawer key={programme} id={programme} />;
}

function Drawer({ id }: { readonly id: string }) {
  const { app } = useWords();
  const { view, go } = useView();
  const answer = useQuery(getProgramme(id));
  const panel = useRef<HTMLElement>(null);
  const close = useEffectEvent(() => go({ ...view, programme: null }));

  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      // A menu that is open takes Escape for itself.
      if (event.key === 'Escape' && document.querySelector(':popover-open') === null) close();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  const missing = answer.error instanceof ProblemError && answer.error.problem.status === 404;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles['drawer']}
      aria-label={app.programme.region}
      aria-busy={answer.isFetching}
    >
      <button type="button" className={styles['close']} onClick={() => go({ ...view, programme: null })}>
        {app.programme.close} <span aria-hidden="true">×</span>
      </button>
      {answer.data && <ProgrammeFacts page={answer.data} />}
      {answer.isPending && <p role="status">{app.programme.loading}</p>}
      {answer.error && !answer.data && (
        <div role="alert">
          <p>{missing ? `${app.programme.missing} ${answer.error.message}` : explain(answer.error, app.errors)}</p>
          {!missing && (
            <button type="button" onClick={() => void answer.refetch()}>
              {app.frame.retry}
            </button>
          )}
        </div>
      )}
    </aside>
  );
}
