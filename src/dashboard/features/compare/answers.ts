import type { UseQueryResult } from '@tanstack/react-query';

/** What came of asking for each of the things compared, in their order. */
export interface Answers<TAnswer> {
  readonly known: readonly { readonly answer: TAnswer; readonly at: number }[];
  readonly waiting: boolean;
  readonly failed: readonly { readonly error: Error; readonly at: number }[];
  readonly retry: () => void;
}

export function combine<TAnswer>(results: readonly UseQueryResult<TAnswer>[]): Answers<TAnswer> {
  return {
    known: results.flatMap(({ data }, at) => (data === undefined ? [] : [{ answer: data, at }])),
    waiting: results.some(({ isPending }) => isPending),
    failed: results.flatMap(({ data, error }, at) => (data === undefined && error !== null ? [{ error, at }] : [])),
    retry: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}
