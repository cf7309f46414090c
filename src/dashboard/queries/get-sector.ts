import { queryOptions } from '@tanstack/react-query';
import { SectorPage } from '#contract/answers/sector-page.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import { ask } from './ask.ts';

export function getSector(id: string, { asOf }: Pick<Filter, 'asOf'>) {
  const query = formatFilter({ ...NO_FILTER, asOf });
  return queryOptions({
    queryKey: ['sector', id, query],
    queryFn: ({ signal }) => ask('sector', SectorPage, { id, query, signal }),
  });
}
