import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { returnedWordsFor } from '#words/returned-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { viewPath } from '../../url/view-path.ts';
import { FileReport } from './file-report.tsx';
import styles from './returned-notice.module.css';
import { useFileCheck } from './use-file-check.ts';

interface ReturnedNoticeProps {
  /** Whether a file is held over the page. */
  readonly isOver: boolean;
  /** The one that was dropped last. */
  readonly file: File | null;
  readonly onClose: () => void;
}

/** Says that files can be dropped, and of one that was what has become of its facts. */
export function ReturnedNotice({ isOver, file, onClose }: ReturnedNoticeProps) {
  const words = useWordsOf(returnedWordsFor);
  return (
    <>
      {isOver && <p className={styles['hint']}>{words.drop}</p>}
      {file !== null && (
        <aside className={styles['notice']} aria-label={words.region}>
          <button type="button" className={styles['close']} onClick={onClose}>
            {words.close}
          </button>
          <FileReport file={file} fallback={null} />
          <ReopenedView file={file} />
        </aside>
      )}
    </>
  );
}

/** Opens the view that a file was made of behind the notice: its path and query alone, on this site. */
function ReopenedView({ file }: { readonly file: File }) {
  const words = useWordsOf(returnedWordsFor);
  const navigate = useNavigate();
  const origin = useFileCheck(file, null).read.data?.origin;
  const address = origin?.view ?? null;
  const view = address === null ? null : viewPath(address);
  useEffect(() => {
    // Each file anew, also where it is of the view the last one was of.
    const opened = origin?.view ? viewPath(origin.view) : null;
    if (opened !== null) void navigate({ pathname: opened.pathname, search: opened.search });
  }, [navigate, origin]);
  if (address !== null && view === null) return <p>{words.noPage(address)}</p>;
  return view !== null && view.origin !== window.location.origin ? <p>{words.elsewhere(view.origin)}</p> : null;
}
