import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ProgrammeList } from '#contract/answers/programme-list.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { filterPairs, toQueryText } from '#contract/filter/format.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { ask } from './ask.ts';

const FEW = 8;

/** The newest programmes that a text finds. */
export function getNamedProgrammes(text: string) {
  const query = writeQueryString([...filterPairs({ ...NO_FILTER, q: toQueryText(text) }), ['limit', String(FEW)]]);
  return queryOptions({
    queryKey: ['programmes', query],
    queryFn: ({ signal }) => ask('programmes', ProgrammeList, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
