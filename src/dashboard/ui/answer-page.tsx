import type { UseQueryResult } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import type { PageName } from '#contract/pages.ts';
import { ProblemError } from '../queries/ask.ts';
import { explain } from './explain.ts';
import styles from './page.module.css';
import { PageLink } from './page-link.tsx';
import { Perhaps } from './perhaps.tsx';
import { useWords } from './use-words.ts';

interface AnswerPageProps<TAnswer> {
  readonly page: PageName;
  readonly id: string;
  readonly answer: UseQueryResult<TAnswer>;
  /** Names an id that may have been meant, where it does not speak for itself. */
  readonly Near?: ComponentType<{ readonly id: string }>;
  readonly children: (answer: TAnswer) => ReactNode;
}

/** A page made of one answer: it says when it waits, what failed, and what may have been meant by an id nobody knows. */
export function AnswerPage<TAnswer>({ page, id, answer, Near = PlainId, children }: AnswerPageProps<TAnswer>) {
  const { app } = useWords();
  const { data, error } = answer;
  const missing = error instanceof ProblemError && error.problem.status === 404;
  return (
    <main id="content" className={styles['page']} aria-busy={answer.isFetching}>
      {data !== undefined && children(data)}
      {data === undefined && !error && <p role="status">{app.page.loading}</p>}
      {missing && <Missing page={page} id={id} near={error.problem.near ?? []} Near={Near} />}
      {error && !missing && (
        <div role="alert">
          <p>{explain(error, app.errors)}</p>
          <button type="button" onClick={() => void answer.refetch()}>
            {app.frame.retry}
          </button>
        </div>
      )}
    </main>
  );
}

const PlainId = ({ id }: { readonly id: string }) => id;

interface MissingProps {
  readonly page: PageName;
  readonly id: string;
  readonly near: readonly string[];
  readonly Near: ComponentType<{ readonly id: string }>;
}

function Missing({ page, id, near, Near }: MissingProps) {
  const words = useWords().app.page;
  return (
    <>
      <h1>{words.notFound}</h1>
      <p>{words.missing(id)}</p>
      {near.length > 0 && (
        <>
          <p>{words.near}</p>
          <ul>
            {near.map((other) => (
              <li key={other}>
                <PageLink page={page} id={other}>
                  <Near id={other} />
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Perhaps />
      <p>
        <PageLink page="overview">{words.home}</PageLink>
      </p>
    </>
  );
}
