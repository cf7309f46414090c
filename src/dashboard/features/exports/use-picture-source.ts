import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { statementOf } from '#exports/statement.ts';
import { facetNames } from '#words/facet-names.ts';
import { getDataset } from '../../queries/get-dataset.ts';
import { getFacets } from '../../queries/get-facets.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import type { PictureSource } from './picture-source.ts';
import { useAddress } from './use-address.ts';

/** What pictures of a subject are made from, once it is known what they say of themselves. */
export function usePictureSource(subject: ExportSubject) {
  const link = useAddress(subject);
  const dataset = useQuery(getDataset);
  const facets = useQuery(getFacets(subject.filter));
  const source = useMemo((): PictureSource | null => {
    const { picture, endpoint, title, filter } = subject;
    if (picture === null || dataset.data === undefined || facets.data === undefined) return null;
    const { info, hash } = dataset.data;
    const statement = statementOf({
      title,
      headline: picture.draw(picture.context).headline,
      filter,
      setsAside: ENDPOINTS[endpoint].setsAside,
      nameOf: facetNames(facets.data),
      info,
      link,
      map: endpoint === 'cities',
    });
    return { subject, picture, statement, datasetHash: hash };
  }, [subject, dataset.data, facets.data, link]);
  const retry = () => {
    if (dataset.error) void dataset.refetch();
    if (facets.error) void facets.refetch();
  };
  return { source, error: source === null ? (dataset.error ?? facets.error) : null, retry };
}
