import { queryOptions } from '@tanstack/react-query';
import { ProgrammeList } from '#contract/answers/programme-list.ts';
import { LIST_LIMITS } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';
import type { ResonanceTaskId } from '#contract/resonance-task-ids.ts';
import { ask } from './ask.ts';

/** The programmes under the whole filter that speak of the task, where one is given, the newest first, as many as one answer holds. */
export function getProgrammes(filter: Filter, task: ResonanceTaskId | null) {
  const own: QueryPair[] = [['limit', String(LIST_LIMITS.most)], ...(task === null ? [] : [['task', task] as const])];
  const query = writeQueryString([...filterPairs(filter), ...own]);
  return queryOptions({
    queryKey: ['programmes', query],
    queryFn: ({ signal }) => ask('programmes', ProgrammeList, { query, signal }),
  });
}
