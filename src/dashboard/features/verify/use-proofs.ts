import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Asked } from '#contract/asked.ts';
import { getDataset } from '../../queries/get-dataset.ts';
import { type Form, formsOf, measuredTables, type Proof, prove } from './prove.ts';

/** What one form gave back, or why it did not; neither while it is made. */
export interface Proven {
  readonly form: Form;
  readonly proof: Proof | null;
  readonly error: Error | null;
}

/** The rows of a view, and what each form of it gives back of them: made one after the other, so that each has a time of its own. */
export function useProofs(asked: Asked) {
  const dataset = useQuery(getDataset);
  const answer = useQuery({
    queryKey: ['verified answer', asked],
    queryFn: ({ signal }) => measuredTables(asked, signal),
    // Who looks again wants it made again.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [proven, setProven] = useState<readonly Proven[]>([]);
  const [tables, info, datasetHash] = [answer.data, dataset.data?.info, dataset.data?.hash];

  useEffect(() => {
    if (tables === undefined || info === undefined || datasetHash === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (one: Proven) => !signal.aborted && setProven((before) => [...before, one]);
    const run = async () => {
      setProven([]);
      for (const form of formsOf(asked.endpoint)) {
        if (signal.aborted) return;
        try {
          tell({ form, proof: await prove(form, { asked, tables, info, datasetHash }, signal), error: null });
        } catch (error) {
          tell({ form, proof: null, error: error instanceof Error ? error : new Error(String(error)) });
        }
      }
    };
    void run();
    return () => controller.abort();
  }, [asked, tables, info, datasetHash]);

  return {
    error: answer.error ?? dataset.error,
    retry: () => void (answer.error ? answer.refetch() : dataset.refetch()),
    proven,
  };
}
