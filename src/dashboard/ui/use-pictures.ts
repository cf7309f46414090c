import { useQuery } from '@tanstack/react-query';
import type * as pictures from '../pictures.ts';

export type Pictures = typeof pictures;

/** The drawing code, fetched once after the page is up; a query, so that a chunk that fails to load can be tried again. */
export function usePictures() {
  return useQuery({
    queryKey: ['pictures'],
    queryFn: () => import('../pictures.ts'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
