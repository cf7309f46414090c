import { type Destination, PAGE_OF_CLAUSE } from '#contract/pages.ts';
import type { Mark } from './chart.ts';

/** The page of the one thing a mark stands for; none where it stands for a year, a crossing or a way to look. */
export function pageOfMark(mark: Mark): Destination | undefined {
  switch (mark.kind) {
    case 'programme':
    case 'sector':
      return { page: mark.kind, id: mark.id };
    case 'province':
      return { page: 'place', id: mark.id };
    case 'place':
      return { page: 'place', id: mark.code };
    case 'clause': {
      const page = PAGE_OF_CLAUSE[mark.key];
      return page && { page, id: mark.value };
    }
    case 'year':
    case 'cell':
    case 'crossing':
    case 'task':
    case 'fold':
      return undefined;
  }
}
