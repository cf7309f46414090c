import { exportWordsFor } from '#words/export-words.ts';
import { JobLine } from '../../ui/job-line.tsx';
import { useJob, type Work } from '../../ui/use-job.ts';
import { useWordsOf } from '../../ui/use-words.ts';

interface CopyMarkdownProps {
  readonly ready: boolean;
  readonly work: Work<Blob>;
}

/** Copies a file in Markdown as a text. */
export function CopyMarkdown({ ready, work }: CopyMarkdownProps) {
  const words = useWordsOf(exportWordsFor).data.copy;
  const job = useJob(work, async (blob) => navigator.clipboard.writeText(await blob.text()));
  return <JobLine job={job} verb={words.verb} label={words.verb} done={words.done} ready={ready} />;
}
