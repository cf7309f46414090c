import type { ReactNode } from 'react';
import { explain } from '../ui/explain.ts';
import { useCode } from '../ui/use-code.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './shell.module.css';

interface AskedProps<TCode> {
  readonly name: string;
  readonly load: () => Promise<TCode>;
  readonly children: (code: TCode) => ReactNode;
}

/** A part of the site whose code comes when it is asked for; where it does not come, that is said and it can be asked again. */
export function Asked<TCode>({ name, load, children }: AskedProps<TCode>) {
  const { app } = useWords();
  const { data, error, refetch } = useCode(name, load);
  if (data !== undefined) return children(data);
  return (
    error && (
      <p role="alert" className={styles['failed']}>
        {explain(error, app.errors)}{' '}
        <button type="button" onClick={() => void refetch()}>
          {app.frame.retry}
        </button>
      </p>
    )
  );
}
