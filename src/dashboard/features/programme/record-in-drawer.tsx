import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '../../queries/ask.ts';
import { getProgramme } from '../../queries/get-programme.ts';
import { explain } from '../../ui/explain.ts';
import { useWords } from '../../ui/use-words.ts';
import { ProgrammeFacts } from './programme-facts.tsx';

/** The record of the open programme, or why it cannot be shown. */
export function RecordInDrawer({ id }: { readonly id: string }) {
  const { app } = useWords();
  const { data, error, refetch } = useQuery(getProgramme(id));
  if (data !== undefined) return <ProgrammeFacts page={data} />;
  if (error === null) return <p role="status">{app.programme.loading}</p>;
  const missing = error instanceof ProblemError && error.problem.status === 404;
  return (
    <div role="alert">
      <p>{missing ? `${app.programme.missing} ${error.message}` : explain(error, app.errors)}</p>
      {!missing && (
        <button type="button" onClick={() => void refetch()}>
          {app.frame.retry}
        </button>
      )}
    </div>
  );
}
