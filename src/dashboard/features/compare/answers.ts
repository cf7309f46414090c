import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';

/** What came of asking for each of the things compared, in their order. */
export interface Answers<TAnswer> {
  readonly known: readonly { readonly answer: TAnswer; readonly at: number }[];
  readonly waiting: boolean;
  readonly failed: readonly { readonly error: Error; readonly at: number }[];
  readonly retry: () => void;
}

/** The answers of as many as are compared; a query that asks nothing stands for each that is not. */
export function useAnswers<TAnswer>(
  count: number,
  first: UseQueryResult<TAnswer>,
  second: UseQueryResult<TAnswer>,
  third: UseQueryResult<TAnswer>,
): Answers<TAnswer> {
  const results = [first, second, third].slice(0, count);
  const known = useMemo(
    () =>
      [first.data, second.data, third.data]
        .slice(0, count)
        .flatMap((answer, at) => (answer === undefined ? [] : [{ answer, at }])),
    [first.data, second.data, third.data, count],
  );
  return {
    known,
    waiting: results.some(({ isPending }) => isPending),
    failed: results.flatMap(({ data, error }, at) => (data === undefined && error !== null ? [{ error, at }] : [])),
    retry: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}
