import { useMemo } from 'react';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { useView } from '../url/use-view.ts';
import { BLANK_VIEW, writeView } from '../url/view.ts';

/** What a link to another page takes along: the language and the day the world is shown at, never the filter. */
export function usePageQuery(): string {
  const { view } = useView();
  const { lang, asOf } = view.filter;
  const { mock } = view;
  return useMemo(() => {
    const query = writeView({ ...BLANK_VIEW, filter: { ...NO_FILTER, lang, asOf }, mock });
    return query === '' ? '' : `?${query}`;
  }, [lang, asOf, mock]);
}
