import { useQuery } from '@tanstack/react-query';
import { filterPairs } from '#contract/filter/format.ts';
import { Chips } from '../features/filters/chips.tsx';
import { DroppedNotice } from '../features/filters/dropped-notice.tsx';
import { getFacets } from '../queries/get-facets.ts';
import { useAnswerable } from '../queries/use-answerable.ts';

/** What the address narrows the views of a page to beside what the page is about; nothing where it does not. */
export function InForce() {
  const { filter, own } = useAnswerable();
  const facets = useQuery({ ...getFacets(filter), retryOnMount: false });
  const narrowed = filterPairs(own).some(([key]) => key !== 'lang');
  return (
    <>
      <DroppedNotice />
      {narrowed && <Chips facets={facets.data} />}
    </>
  );
}
