import { LIST_LIMITS } from '#contract/endpoints.ts';
import { type Fault, fault } from '#contract/filter/fault.ts';
import type { QueryPair } from '#contract/filter/query-string.ts';
import { RESONANCE_TASK_IDS, type ResonanceTaskId, readTaskId } from '#contract/resonance-task-ids.ts';
import { DEFAULT_SORT, readSort, SORTS, type Sort } from '#contract/sorts.ts';
import type { PageRequest } from '#store/store.ts';

function sortOf(text: string | undefined, faults: Fault[]): Sort {
  const sort = readSort(text);
  if (text !== undefined && sort === null) {
    faults.push(fault('sort', text, 'unknown-value', `it must be one of ${SORTS.join(', ')}`));
  }
  return sort ?? DEFAULT_SORT;
}

function readLimit(text: string | undefined, faults: Fault[]): number {
  if (text === undefined) return LIST_LIMITS.default;
  const limit = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= LIST_LIMITS.most) return limit;
  faults.push(fault('limit', text, 'malformed', `a whole number from 1 to ${LIST_LIMITS.most}`));
  return LIST_LIMITS.default;
}

function readTask(text: string | undefined, faults: Fault[]): ResonanceTaskId | null {
  const task = readTaskId(text);
  if (text !== undefined && task === null) {
    faults.push(fault('task', text, 'unknown-value', `it must be one of ${RESONANCE_TASK_IDS.join(', ')}`));
  }
  return task;
}

/** Reads `sort`, `limit`, `task` and `after`. What cannot be read is named in `faults`. */
export function readPage(given: Readonly<Record<string, string>>): { page: PageRequest; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const page = {
    sort: sortOf(given['sort'], faults),
    limit: readLimit(given['limit'], faults),
    task: readTask(given['task'], faults),
    after: given['after'] ?? null,
  };
  return { page, faults };
}

/** The page as query pairs in canonical order, defaults left out; `usual` is the limit that is meant where none is given. */
export function pagePairs({ sort, limit, task = null, after }: PageRequest, usual: number): QueryPair[] {
  const pairs: QueryPair[] = [];
  if (sort !== DEFAULT_SORT) pairs.push(['sort', sort]);
  if (limit !== usual) pairs.push(['limit', String(limit)]);
  if (task !== null) pairs.push(['task', task]);
  if (after !== null) pairs.push(['after', after]);
  return pairs;
}
