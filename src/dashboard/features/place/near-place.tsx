import { useQuery } from '@tanstack/react-query';
import { getPlaces } from '../../queries/get-places.ts';
import { useView } from '../../url/use-view.ts';

/** The name of a place that may have been meant; its id until the names have come. */
export function NearPlace({ id }: { readonly id: string }) {
  const { lang } = useView().view.filter;
  const { data } = useQuery(getPlaces(null));
  const place = data?.flatMap((province) => [province, ...province.places]).find((other) => other.id === id);
  return place === undefined ? id : `${place.name[lang]} (${place.name[lang === 'en' ? 'zh' : 'en']}, ${id})`;
}
