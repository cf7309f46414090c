import { pagePath } from '#contract/pages.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useView } from '../../url/use-view.ts';
import { writeView } from '../../url/view.ts';

/** The whole address of what is exported: the view as it is shared, but for the record that stands open beside it. */
export function useAddress({ page, pageId }: ExportSubject): string {
  const { view } = useView();
  const { own } = useAnswerable();
  const query = writeView({ ...view, filter: own, programme: null, mock: null });
  return location.origin + pagePath(page, pageId) + (query === '' ? '' : `?${query}`);
}
