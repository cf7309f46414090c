import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { ProblemError } from '../../queries/ask.ts';
import { getProgramme } from '../../queries/get-programme.ts';
import { explain } from '../../ui/explain.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-drawer.module.css';

/** The open programme beside the views, which stay in use. */
export function ProgrammeDrawer() {
  const { programme } = useView().view;
  return programme === null ? null : <Drawer key={programme} id={programme} />;
}

function Drawer({ id }: { readonly id: string }) {
  const { app } = useWords();
  const { change } = useView();
  const answer = useQuery(getProgramme(id));
  const code = useCode('programme', () => import('./programme-facts.tsx'));
  const panel = useRef<HTMLElement>(null);
  const close = useEffectEvent(() => change((now) => ({ ...now, programme: null })));

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

  const shown = answer.data !== undefined && code.data !== undefined;
  const failed = shown ? null : (answer.error ?? code.error);
  const missing = failed instanceof ProblemError && failed.problem.status === 404;
  const retry = () => {
    if (answer.error) void answer.refetch();
    if (code.error) void code.refetch();
  };
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles['drawer']}
      aria-label={app.programme.region}
      aria-busy={answer.isFetching || code.isFetching}
    >
      <button type="button" className={styles['close']} onClick={() => change((now) => ({ ...now, programme: null }))}>
        {app.programme.close} <span aria-hidden="true">×</span>
      </button>
      <PageLink page="programme" id={id} className={styles['open']}>
        {app.programme.open}
      </PageLink>
      {answer.data && code.data && <code.data.ProgrammeFacts page={answer.data} />}
      {!shown && !failed && <p role="status">{app.programme.loading}</p>}
      {failed && (
        <div role="alert">
          <p>{missing ? `${app.programme.missing} ${failed.message}` : explain(failed, app.errors)}</p>
          {!missing && (
            <button type="button" onClick={retry}>
              {app.frame.retry}
            </button>
          )}
        </div>
      )}
    </aside>
  );
}
