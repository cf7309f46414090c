/** What lists of programmes can be ordered by; `end` is the end of the period. */
const SORT_KEYS = ['issued', 'title', 'level', 'kind', 'end', 'targets', 'sources', 'basis', 'id'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** An order of a list; "-" is descending. What has no value stands last either way. */
export type Sort = SortKey | `-${SortKey}`;
export const SORTS: readonly Sort[] = SORT_KEYS.flatMap((key): Sort[] => [key, `-${key}`]);
export const DEFAULT_SORT: Sort = '-issued';

export function readSort(text: string | undefined): Sort | null {
  return SORTS.find((known) => known === text) ?? null;
}

/** An order taken apart. */
export function orderOf(sort: Sort): { readonly key: SortKey; readonly descends: boolean } {
  const key = SORT_KEYS.find((known) => sort === known || sort === `-${known}`) ?? 'issued';
  return { key, descends: sort !== key };
}
