import { exportWordsFor } from '#words/export-words.ts';
import { JobLine } from './job-line.tsx';
import { saveBlob } from './save-blob.ts';
import { useJob, type Work } from './use-job.ts';
import { useWordsOf } from './use-words.ts';

interface JobRowProps {
  readonly label: string;
  /** The name of the file it makes. */
  readonly name: string;
  readonly ready: boolean;
  readonly work: Work<Blob>;
}

/** Makes one file and saves it. */
export function JobRow({ label, name, ready, work }: JobRowProps) {
  const words = useWordsOf(exportWordsFor).job;
  const job = useJob(work, (blob) => saveBlob(blob, name));
  return <JobLine job={job} verb={words.save} label={label} done={words.done(name)} ready={ready} />;
}
