import { useEffect, useEffectEvent } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import type { PageName } from '#contract/pages.ts';
import { explain } from '../ui/explain.ts';
import { useCode } from '../ui/use-code.ts';
import { useWords } from '../ui/use-words.ts';
import type { Page } from './page-code.ts';

interface LazyPageProps {
  readonly name: PageName | 'none';
  readonly id: string;
  readonly load: () => Promise<{ readonly Page: Page }>;
}

/** A page whose code comes when it is first opened. A page come to by a link begins at its top; Back finds its place again. */
export function LazyPage({ name, id, load }: LazyPageProps) {
  const { app } = useWords();
  const code = useCode(`page ${name}`, load);
  const back = useNavigationType() === NavigationType.Pop;
  const arrive = useEffectEvent(() => {
    if (!back) window.scrollTo(0, 0);
  });
  useEffect(() => arrive(), []);

  if (code.data) return <code.data.Page id={id} />;
  return (
    <main id="content" aria-busy={code.isFetching}>
      {code.error ? (
        <div role="alert">
          <p>{explain(code.error, app.errors)}</p>
          <button type="button" onClick={() => void code.refetch()}>
            {app.frame.retry}
          </button>
        </div>
      ) : (
        <p role="status">{app.page.loading}</p>
      )}
    </main>
  );
}
