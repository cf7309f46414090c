import { exportWordsFor } from '#words/export-words.ts';
import { explain } from './explain.ts';
import styles from './job-row.module.css';
import { ToldError } from './told-error.ts';
import type { Job } from './use-job.ts';
import { useWords, useWordsOf } from './use-words.ts';

interface JobLineProps {
  readonly job: Job;
  /** The verb, and the whole of what it does for those who hear it alone. */
  readonly verb: string;
  readonly label: string;
  /** What is told when it is done. */
  readonly done: string;
  readonly ready: boolean;
}

/** A job before the reader: how far it is, how to stop it, why it failed, how to try again. */
export function JobLine({ job: { state, start, cancel }, verb, label, done, ready }: JobLineProps) {
  const words = useWordsOf(exportWordsFor).job;
  const { app } = useWords();
  const running = state.kind === 'running';
  const why = (error: Error) => (error instanceof ToldError ? error.message : explain(error, app.errors));
  return (
    <div className={styles['job']}>
      <span role={state.kind === 'failed' ? 'alert' : 'status'} className={styles['says']}>
        {running && (state.step ?? words.running(state.done === null ? null : Math.round(state.done * 100)))}
        {state.kind === 'failed' && words.failed(why(state.error))}
        {state.kind === 'done' && done}
      </span>
      {running ? (
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      ) : (
        <button
          type="button"
          disabled={!ready}
          onClick={start}
          aria-label={state.kind === 'failed' ? `${words.retry}: ${label}` : label}
        >
          {state.kind === 'failed' ? words.retry : verb}
        </button>
      )}
    </div>
  );
}
