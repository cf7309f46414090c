import type { UseQueryResult } from '@tanstack/react-query';

/** What came of asking for each of the things compared. */
export interface Answers<TAnswer> {
  /** Those that came, in their order. */
  readonly known: readonly TAnswer[];
  readonly waiting: boolean;
  /** Of each id, in their order, what went wrong; null where nothing did. */
  readonly errors: readonly (Error | null)[];
  readonly retry: () => void;
}

export function combine<TAnswer>(results: readonly UseQueryResult<TAnswer>[]): Answers<TAnswer> {
  return {
    known: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
    waiting: results.some(({ isPending }) => isPending),
    errors: results.map(({ data, error }) => (data === undefined ? error : null)),
    retry: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}
