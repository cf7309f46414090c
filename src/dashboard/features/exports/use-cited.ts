import { useQuery } from '@tanstack/react-query';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { only } from '#contract/filter/filter.ts';
import { pagePath } from '#contract/pages.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { type Cited, citedOf } from '#exports/citations/cited.ts';
import { citationWordsFor } from '#words/citation-words.ts';
import { facetNames } from '#words/facet-names.ts';
import { getDataset } from '../../queries/get-dataset.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useToday } from '../../ui/use-today.ts';
import { useView } from '../../url/use-view.ts';
import { writeView } from '../../url/view.ts';

/** A subject as a work to be cited; null until its names and version are known. */
export function useCited(subject: ExportSubject): { readonly cited: Cited | null; readonly error: Error | null } {
  const { endpoint, page, pageId, title, filter } = subject;
  const { view } = useView();
  const { own } = useAnswerable();
  const accessed = useToday();
  const dataset = useQuery(getDataset);
  const facets = useQuery(getFacets(filter));
  if (!dataset.data || !facets.data) return { cited: null, error: dataset.error ?? facets.error };
  // The view as it is shared, but for the record that stands open beside it.
  const query = writeView({ ...view, filter: own, programme: null, mock: null });
  const { works } = citationWordsFor(filter.lang);
  const cited = citedOf({
    title: isKeyOf(works)(endpoint) ? works[endpoint] : title,
    // A page keeps the day it is shown at even where its answer holds all days.
    filter: only(filter, [...ENDPOINTS[endpoint].clauses, 'asOf']),
    setsAside: ENDPOINTS[endpoint].setsAside,
    nameOf: facetNames(facets.data),
    info: dataset.data.info,
    address: location.origin + pagePath(page, pageId) + (query === '' ? '' : `?${query}`),
    accessed,
  });
  return { cited, error: null };
}
