import { useQuery } from '@tanstack/react-query';
import type { Asked } from '#contract/asked.ts';
import { readOrigin } from '#exports/readers/file-origin.ts';
import { checkFile, type ReadFile } from './check-file.ts';

/** Two files may bear one name, size and time. */
const numbers = new WeakMap<File, number>();
let last = 0;
function numberOf(file: File): number {
  const number = numbers.get(file) ?? (last += 1);
  numbers.set(file, number);
  return number;
}

const ONCE = { retry: false, staleTime: Number.POSITIVE_INFINITY } as const;

/** What a file says of where it is from, then whether its rows are still those of the dataset. */
export function useFileCheck(file: File, fallback: Asked | null) {
  const number = numberOf(file);
  const read = useQuery({
    ...ONCE,
    queryKey: ['file', number],
    queryFn: async (): Promise<ReadFile> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, bytes, origin: readOrigin(bytes) };
    },
  });
  const { data } = read;
  const check = useQuery({
    ...ONCE,
    queryKey: ['file check', number, fallback],
    queryFn: async ({ signal }) => {
      if (data === undefined) throw new Error('A file is compared once it is read');
      return checkFile(data, fallback, signal);
    },
    enabled: data !== undefined && (data.origin.asked !== null || fallback !== null),
  });
  return { read, check };
}
