import { exportWordsFor } from '#words/export-words.ts';
import { explain } from './explain.ts';
import styles from './job-row.module.css';
import { saveBlob } from './save-blob.ts';
import { useJob, type Work } from './use-job.ts';
import { useWords, useWordsOf } from './use-words.ts';

interface JobRowProps {
  readonly label: string;
  /** The name of the file it makes. */
  readonly name: string;
  readonly ready: boolean;
  readonly work: Work<Blob>;
}

/** Makes one file and saves it: how far it is, how to stop it, why it failed, how to try again. */
export function JobRow({ label, name, ready, work }: JobRowProps) {
  const words = useWordsOf(exportWordsFor).job;
  const { app } = useWords();
  const { state, start, cancel } = useJob(work, (blob) => saveBlob(blob, name));
  const running = state.kind === 'running';
  return (
    <div className={styles['job']}>
      <span role={state.kind === 'failed' ? 'alert' : 'status'} className={styles['says']}>
        {running && words.running(state.done === null ? null : Math.round(state.done * 100))}
        {state.kind === 'failed' && words.failed(explain(state.error, app.errors))}
        {state.kind === 'done' && words.done(name)}
      </span>
      {running ? (
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      ) : (
        <button type="button" disabled={!ready} onClick={start} aria-label={label}>
          {state.kind === 'failed' ? words.retry : words.save}
        </button>
      )}
    </div>
  );
}
