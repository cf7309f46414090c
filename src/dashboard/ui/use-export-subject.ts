import { useLocation } from 'react-router';
import { pageAt } from '#contract/pages.ts';
import { useAnswerable } from '../queries/use-answerable.ts';
import { useView } from '../url/use-view.ts';
import type { ExportSubject } from './exporting.ts';

/** The part of what is exported that the page tells: where it is shown, and under which question. */
export function useExportSubject(): Pick<ExportSubject, 'page' | 'pageId' | 'filter' | 'options'> {
  const { filter } = useAnswerable();
  const { options } = useView().view;
  const { name, id } = pageAt(useLocation().pathname) ?? { name: 'overview', id: '' };
  return { page: name, pageId: id, filter, options };
}
