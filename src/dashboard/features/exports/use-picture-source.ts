import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { owedByPicture } from '#exports/owed-by.ts';
import { statementOf } from '#exports/statement.ts';
import { facetNames } from '#words/facet-names.ts';
import { pictureWordsFor } from '#words/picture-words.ts';
import { getDataset } from '../../queries/get-dataset.ts';
import { getFacets } from '../../queries/get-facets.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import type { PictureSource } from './picture-source.ts';
import { useAddress } from './use-address.ts';

/** Which part of a view is drawn, in words; null for the whole. */
function usePart({ endpoint, options }: ExportSubject): string | null {
  const words = useWordsOf(pictureWordsFor);
  const { window, at } = useView().view;
  if (endpoint === 'timeline' && window !== null) return words.years(window.from, window.to);
  return endpoint === 'cities' && options.form === 'map' && at !== null ? words.partOfMap : null;
}

/** What pictures of a subject are made from, once it is known what they say of themselves. */
export function usePictureSource(subject: ExportSubject) {
  const link = useAddress(subject);
  const dataset = useQuery(getDataset);
  const facets = useQuery(getFacets(subject.filter));
  const part = usePart(subject);
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
      owes: owedByPicture(endpoint, picture.context.options),
    });
    const filterAndPart = [statement.filter, ...(part === null ? [] : [part])].join('; ');
    return { subject, picture, statement: { ...statement, filter: filterAndPart }, datasetHash: hash };
  }, [subject, dataset.data, facets.data, link, part]);
  const retry = () => {
    if (dataset.error) void dataset.refetch();
    if (facets.error) void facets.refetch();
  };
  return { source, error: source === null ? (dataset.error ?? facets.error) : null, retry };
}
