import { useQuery } from '@tanstack/react-query';

/** A chunk of code, fetched once when first `wanted`; a query, so that one that fails to load can be tried again. */
export function useCode<T>(name: string, load: () => Promise<T>, wanted = true) {
  return useQuery({
    queryKey: ['code', name],
    queryFn: load,
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
