import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './ask.ts';

const MINUTE = 60_000;

/** A refusal is final; a silence or a failure is worth one more try. */
function mayRetry(failures: number, error: Error): boolean {
  const refused = error instanceof ProblemError && error.problem.status < 500;
  return !refused && failures < 1;
}

declare module '@tanstack/react-query' {
  interface Register {
    /** The released version that is asked; the present one unless given. */
    queryMeta: { readonly version?: string };
  }
}

/** Where answers are kept. All that views ask is asked of `version`, where one is given. */
export function createQueryClient(version: string | null = null): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...(version !== null && { meta: { version } }),
        staleTime: 5 * MINUTE,
        gcTime: 30 * MINUTE,
        retry: mayRetry,
        retryDelay: 800,
        // Asks even when the browser believes it is offline: only then does the panel get an error it can explain.
        networkMode: 'always',
      },
    },
  });
}
