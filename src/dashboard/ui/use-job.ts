import { useEffect, useRef, useState } from 'react';
import type { OnProgress } from './fetch-file.ts';

/** A work that can be long: it tells how far it is, ends when `signal` says so, and may fail. */
export type Work<T> = (signal: AbortSignal, onProgress: OnProgress) => Promise<T>;

export type JobState =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'running'; readonly done: number | null; readonly step: string | null }
  | { readonly kind: 'failed'; readonly error: Error };

export interface Job {
  readonly state: JobState;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Runs one work at a time; what is left behind when the reader goes is stopped. */
export function useJob<T>(work: Work<T>, onDone: (result: T) => void | Promise<void>): Job {
  const [state, setState] = useState<JobState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'running', done: null, step: null });
    try {
      const result = await work(
        signal,
        (done, step) => !signal.aborted && setState({ kind: 'running', done, step: step ?? null }),
      );
      if (signal.aborted) return;
      await onDone(result);
      setState({ kind: 'done' });
    } catch (error) {
      if (!signal.aborted)
        setState({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, start: () => void start(), cancel };
}
