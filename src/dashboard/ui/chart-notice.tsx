import type { UseQueryResult } from '@tanstack/react-query';
import styles from './chart-notice.module.css';
import { explain } from './explain.ts';
import { useWords } from './use-words.ts';

interface ChartNoticeProps {
  readonly answer: Pick<UseQueryResult, 'data' | 'dataUpdatedAt' | 'isPlaceholderData' | 'isFetching'>;
  readonly failed: Error | null;
  readonly empty: boolean;
  readonly onClear: () => void;
  readonly onRetry: () => void;
}

/** What a view says of itself when it is not simply right: failed, kept from before, being renewed, or empty. */
export function ChartNotice({ answer, failed, empty, onClear, onRetry }: ChartNoticeProps) {
  const { frame, errors } = useWords().app;
  if (failed) {
    const kept = answer.data !== undefined;
    return (
      <div role="alert" className={styles['notice']} data-tone="error">
        <p>
          {explain(failed, errors)}
          {kept && ` ${frame.keptFrom(new Date(answer.dataUpdatedAt))}`}
        </p>
        <button type="button" onClick={onRetry} disabled={answer.isFetching}>
          {frame.retry}
        </button>
      </div>
    );
  }
  if (empty && !answer.isPlaceholderData) {
    return (
      <div className={styles['notice']} data-tone="empty">
        <p>{frame.empty}</p>
        <button type="button" onClick={onClear}>
          {frame.clear}
        </button>
      </div>
    );
  }
  return (
    <p role="status" className={styles['renewing']}>
      {answer.isPlaceholderData ? frame.renewing : ''}
    </p>
  );
}
