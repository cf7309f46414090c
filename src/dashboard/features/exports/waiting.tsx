import { explain } from '../../ui/explain.ts';
import { useWords } from '../../ui/use-words.ts';

/** What stands where a part will be, or why it cannot be. */
export function Waiting({ error }: { readonly error: Error | null }) {
  const { app } = useWords();
  return <p role={error ? 'alert' : 'status'}>{error ? explain(error, app.errors) : app.page.loading}</p>;
}
