import { useEffect, useEffectEvent, useRef } from 'react';
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
  const code = useCode('programme', () => import('./record-in-drawer.tsx'));
  const panel = useRef<HTMLElement>(null);
  const close = useEffectEvent(() => change((now) => ({ ...now, programme: null })));

  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      // A menu or a dialog that is open takes Escape for itself.
      if (event.key === 'Escape' && document.querySelector(':popover-open, :modal') === null) close();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside ref={panel} tabIndex={-1} className={styles['drawer']} aria-label={app.programme.region}>
      <button type="button" className={styles['close']} onClick={() => change((now) => ({ ...now, programme: null }))}>
        {app.programme.close} <span aria-hidden="true">×</span>
      </button>
      <PageLink page="programme" id={id} className={styles['open']}>
        {app.programme.open}
      </PageLink>
      {code.data && <code.data.RecordInDrawer id={id} />}
      {code.isPending && <p role="status">{app.programme.loading}</p>}
      {code.error && (
        <div role="alert">
          <p>{explain(code.error, app.errors)}</p>
          <button type="button" onClick={() => void code.refetch()}>
            {app.frame.retry}
          </button>
        </div>
      )}
    </aside>
  );
}
