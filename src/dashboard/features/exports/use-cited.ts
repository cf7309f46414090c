import { useQuery } from '@tanstack/react-query';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { only } from '#contract/filter/filter.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { type Cited, citedOf } from '#exports/citations/cited.ts';
import { citationWordsFor } from '#words/citation-words.ts';
import { facetNames } from '#words/facet-names.ts';
import { getDataset } from '../../queries/get-dataset.ts';
import { getFacets } from '../../queries/get-facets.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useToday } from '../../ui/use-today.ts';
import { useAddress } from './use-address.ts';

/** A subject as a work to be cited; null until its names and version are known. */
export function useCited(subject: ExportSubject): { readonly cited: Cited | null; readonly error: Error | null } {
  const { endpoint, title, filter } = subject;
  const address = useAddress(subject);
  const accessed = useToday();
  const dataset = useQuery(getDataset);
  const facets = useQuery(getFacets(filter));
  if (!dataset.data || !facets.data) return { cited: null, error: dataset.error ?? facets.error };
  const { works } = citationWordsFor(filter.lang);
  const cited = citedOf({
    view: endpoint,
    title: isKeyOf(works)(endpoint) ? works[endpoint] : title,
    // A page keeps the day it is shown at even where its answer holds all days.
    filter: only(filter, [...ENDPOINTS[endpoint].clauses, 'asOf']),
    setsAside: ENDPOINTS[endpoint].setsAside,
    nameOf: facetNames(facets.data),
    info: dataset.data.info,
    address,
    accessed,
  });
  return { cited, error: null };
}
