import type { ComponentType } from 'react';
import { explain } from './explain.ts';
import { useCode } from './use-code.ts';
import { useWords } from './use-words.ts';

interface LaterProps {
  /** Names the code among all that comes later. */
  readonly name: string;
  readonly load: () => Promise<ComponentType>;
  /** The height it will have, in CSS pixels, so that nothing moves when it comes. */
  readonly height: number;
}

/** A part of the page that is not needed before the rest stands: its code comes after it. */
export function Later({ name, load, height }: LaterProps) {
  const { app } = useWords();
  const { data: Part, error, refetch } = useCode(name, load);
  if (Part !== undefined) return <Part />;
  return (
    <div style={{ minHeight: height }} aria-busy={error === null}>
      {error && (
        <p role="alert">
          {explain(error, app.errors)}{' '}
          <button type="button" onClick={() => void refetch()}>
            {app.frame.retry}
          </button>
        </p>
      )}
    </div>
  );
}
