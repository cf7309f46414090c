import type { Programme } from '#contract/entities/programme.ts';
import { earliest } from '#contract/partial-date.ts';
import { keysOf, RELEVANCES } from '#contract/vocabulary.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import type { Searchable } from './searchable.ts';

const BY_RELEVANCE = keysOf(RELEVANCES);

/** The nearest to AI in industry first, then the newest, undated ones last. */
function compare(a: Programme, b: Programme): number {
  const day = ({ issued }: Programme) => (issued === null ? '' : earliest(issued));
  return (
    BY_RELEVANCE.indexOf(a.relevance) - BY_RELEVANCE.indexOf(b.relevance) ||
    compareText(day(b), day(a)) ||
    compareText(a.id, b.id)
  );
}

/** The programmes and their targets, each kind in the order in which equally good results stand. */
export function listDocuments({ programmes }: Index): { programmes: Searchable[]; targets: Searchable[] } {
  const inOrder = programmes
    .map((programme, row) => ({ programme, row }))
    .toSorted((a, b) => compare(a.programme, b.programme));
  return {
    programmes: inOrder.map(({ programme: { id, title, shortTitle, documentNumber, issued }, row }) => ({
      kind: 'programme',
      page: 'programme',
      id,
      anchor: null,
      name: shortTitle,
      others: [
        { field: 'title', text: title.en },
        { field: 'title', text: title.zh },
        ...(documentNumber === null ? [] : [{ field: 'number' as const, text: documentNumber.value }]),
      ],
      of: null,
      issued,
      row,
    })),
    targets: inOrder.flatMap(({ programme: { id, shortTitle, issued, targets } }) =>
      targets.map(({ metric }) => ({
        kind: 'target' as const,
        page: 'programme' as const,
        id,
        anchor: 'targets',
        name: metric,
        others: [],
        of: shortTitle,
        issued,
        row: null,
      })),
    ),
  };
}
