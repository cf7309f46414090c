import type { ProgrammeList } from '#contract/answers/programme-list.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, without } from '#contract/filter/filter.ts';
import type { PageRequest } from '../../store.ts';
import type { Index } from '../index/build-index.ts';
import type { HeatmapColumns } from '../index/heatmap-columns.ts';
import type { Orders } from '../index/orders.ts';
import { withChildren } from '../index/sector-tree.ts';
import { select } from '../select.ts';
import { comparisonOf } from './comparison.ts';
import { summaryOf } from './programme-summary.ts';

/** One page of the programmes under a filter. Throws BadCursor. */
export function answerProgrammes(
  index: Index,
  { task: tasks }: HeatmapColumns,
  orders: Orders,
  filter: Filter,
  { sort, limit, after, task = null }: PageRequest,
): ProgrammeList {
  const order = orders(sort, filter.lang);
  const rows = select(index, without(filter, ENDPOINTS.programmes.setsAside));
  const speaking = tasks.find(({ id }) => id === task);
  if (speaking !== undefined) rows.intersection(speaking.rows);
  const page: number[] = [];
  let position = after === null ? 0 : order.positionAfter(after);
  for (; position < order.rows.length && page.length <= limit; position++) {
    const row = order.rows[position] ?? 0;
    if (rows.has(row)) page.push(row);
  }
  const more = page.length > limit;
  const shown = page.slice(0, limit);
  const last = shown.at(-1);
  const comparison = comparisonOf(index, filter);
  const asked = withChildren(index.snapshot.sectors, filter.sector);
  return {
    total: rows.size(),
    items: shown.flatMap((row) => {
      const programme = index.programmes[row];
      return programme ? [{ ...summaryOf(programme, asked), ...comparison?.marksOf(row) }] : [];
    }),
    next: more && last !== undefined ? order.cursorAt(last) : null,
  };
}
